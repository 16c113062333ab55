internal import Foundation
internal import GRDB
internal import MixedZone

/// A location with all that decides when it is open, read once for as long as none of it changes.
struct Place: Sendable {
    let location: Location
    let schedule: Schedule

    /// Throws `KernelRefusal.missing` for a location that does not exist.
    static func known(_ id: String, _ transaction: Transaction) throws -> Place {
        let db = transaction.db
        let version = try Data.fetchOne(db.cachedStatement(sql: "SELECT version FROM places_version"))
        return try transaction.memo.value("place/\(id)", version: version ?? Data()) {
            guard let location = try Location.find(id, db) else { throw KernelRefusal.missing }
            return Place(location: location, schedule: try Schedule.load(id, db))
        }
    }
}
