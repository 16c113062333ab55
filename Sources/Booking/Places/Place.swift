internal import Foundation
internal import GRDB
internal import MixedZone

/// A location with all that decides where and when one can sit there.
struct Place: Sendable {
    let location: Location
    let schedule: Schedule
    let seats: [Seat.ID: Seat]

    /// The place of a seat.
    ///
    /// Throws `KernelRefusal.missing` for a seat that does not exist.
    static func of(_ seat: Seat.ID, _ transaction: Transaction) throws -> Place {
        let places = try known(transaction)
        guard let place = places.first(where: { $0.seats[seat] != nil }) else { throw KernelRefusal.missing }
        return place
    }

    /// Throws `KernelRefusal.missing` for a location that does not exist.
    static func of(location id: String, _ transaction: Transaction) throws -> Place {
        guard let place = try known(transaction).first(where: { $0.location.id == id }) else {
            throw KernelRefusal.missing
        }
        return place
    }

    /// Every place of the zone, read once for as long as none of them changes.
    private static func known(_ transaction: Transaction) throws -> [Place] {
        let db = transaction.db
        let version = try Data.fetchOne(db.cachedStatement(sql: "SELECT version FROM places_version"))
        return try transaction.memo.value("places", version: version ?? Data()) {
            try Location.all(db).map { location in
                let seats = try Seat.all(of: location.id, db).map { ($0.id, $0) }
                return Place(
                    location: location,
                    schedule: try Schedule.load(location.id, db),
                    seats: Dictionary(uniqueKeysWithValues: seats)
                )
            }
        }
    }
}
