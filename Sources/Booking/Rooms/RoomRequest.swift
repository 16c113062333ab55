public import GRDB
public import MixedZone

/// A room that somebody asked for, or for longer than it was confirmed, and that a host has still to answer.
public struct RoomRequest: Sendable, Equatable {
    public let reservation: Reservation
    /// Of the member who asks.
    public let name: String
    public let guests: [String]

    private static let waits =
        "(state = 'pending' AND starts_at > ? OR asked_until IS NOT NULL AND ends_at > ?)"

    /// Those that can still be answered at these locations, soonest first.
    public static func waiting(
        at locations: Set<String>,
        at now: Instant,
        _ db: Database
    ) throws -> [RoomRequest] {
        try Reservation.fetchAll(
            db.cachedStatement(
                sql: "\(Reservation.select) WHERE \(waits) ORDER BY starts_at, reservations.id"
            ),
            arguments: [now, now]
        ).filter { locations.contains($0.location) }.map { held in
            RoomRequest(
                reservation: held,
                name: try held.member.flatMap { try Member.find($0, db)?.name } ?? "",
                guests: try Guests.of(held.id, db)
            )
        }
    }

    /// How many wait at these locations.
    public static func count(at locations: Set<String>, at now: Instant, _ db: Database) throws -> Int {
        try String.fetchAll(
            db.cachedStatement(
                sql: "SELECT location_id FROM reservations WHERE \(waits)"
            ),
            arguments: [now, now]
        ).count { locations.contains($0) }
    }
}
