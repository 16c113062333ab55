import Booking
import GRDB
import MixedZone

/// Whether there is somebody at the door, and somebody who answers the requests for rooms.
enum HostExamination {
    static func findings(_ place: ExaminedPlace, _ db: Database, at now: Instant) throws -> [String] {
        let scope = Scope.location(place.location.id)
        let hosts = try RoleHolders.grants(of: .host, db, at: now)
        guard place.isWorkplace, !hosts.contains(where: { $0.scope.covers(scope) }) else { return [] }
        return try ["\(place.name) has no host."] + unanswered(place, db)
    }

    private static func unanswered(_ place: ExaminedPlace, _ db: Database) throws -> [String] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT rooms.name_en, day FROM reservations JOIN rooms ON rooms.id = room_id
                WHERE reservations.location_id = ? AND (state = 'pending' OR asked_until IS NOT NULL)
                ORDER BY starts_at
                """,
            arguments: [place.location.id]
        ).map { row in
            let (room, day): (String, CivilDay) = (row[0], row[1])
            return
                "\(place.name): the request for \(room) on \(day) waits, and there is no host to answer it."
        }
    }
}
