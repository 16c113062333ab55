internal import Foundation
internal import GRDB
internal import MixedZone

/// A location with all that decides where and when one can sit or meet there.
public struct Place: Sendable {
    var location: Location
    var schedule: Schedule
    /// What the schedule was read from.
    let openings: ListedOpenings
    var seats: [Seat.ID: Seat]
    var rooms: [String: Room]

    /// The place of a seat.
    ///
    /// Throws `KernelRefusal.missing` for a seat that does not exist.
    static func of(_ seat: Seat.ID, _ transaction: Transaction) throws -> Place {
        try first(transaction) { $0.seats[seat] != nil }
    }

    /// The place of a room.
    ///
    /// Throws `KernelRefusal.missing` for a room that does not exist.
    static func of(room: String, _ transaction: Transaction) throws -> Place {
        try first(transaction) { $0.rooms[room] != nil }
    }

    /// Throws `KernelRefusal.missing` for a location that does not exist.
    static func of(location id: String, _ transaction: Transaction) throws -> Place {
        try first(transaction) { $0.location.id == id }
    }

    private static func first(
        _ transaction: Transaction,
        where isMeant: (Place) -> Bool
    ) throws -> Place {
        guard let place = try known(transaction).first(where: isMeant) else { throw KernelRefusal.missing }
        return place
    }

    /// Seconds in which nobody else can have what was reserved once it has been left: for clearing a room.
    func clearing(after held: Reservation) -> Int { terms(of: held)?.clearing ?? 0 }

    /// How the reserved room is let; nil for a seat.
    func terms(of held: Reservation) -> RoomTerms? { held.room.flatMap { rooms[$0]?.terms } }

    /// Whether nobody has to be asked for a room: it asks for nobody's word, or the sender is who would give it.
    ///
    /// - Parameter isHost: what is known of the sender already.
    func isSettled(_ terms: RoomTerms, by isHost: Bool, _ transaction: Transaction) throws -> Bool {
        try !terms.needsApproval || isHost
            || transaction.standing.holds(.host, for: .location(location.id))
    }

    /// Every place of the zone, read once for as long as none of them changes.
    private static func known(_ transaction: Transaction) throws -> [Place] {
        let db = transaction.db
        let version = try Data.fetchOne(db.cachedStatement(sql: "SELECT version FROM places_version"))
        return try transaction.memo.value("places", version: version ?? Data()) {
            try Location.all(db).map { try Place($0, db) }
        }
    }

    init(_ location: Location, _ db: Database) throws {
        let seats = try Seat.all(of: location.id, db).map { ($0.id, $0) }
        let rooms = try Room.all(of: location.id, db).map { ($0.id, $0) }
        self.location = location
        openings = try ListedOpenings.load(location.id, db)
        schedule = try Schedule.load(location.id, openings, db)
        self.seats = Dictionary(uniqueKeysWithValues: seats)
        self.rooms = Dictionary(uniqueKeysWithValues: rooms)
    }
}
