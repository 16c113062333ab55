public import GRDB
public import MixedZone

/// The people whom somebody brings to a room, by name: for the host at the door, and for thirty days.
public enum Guests {
    public static let longestName = 80
    public static let most = 100

    /// In the order in which they were written.
    public static func of(_ reservation: Reservation.ID, _ db: Database) throws -> [String] {
        try String.fetchAll(
            db.cachedStatement(
                sql: "SELECT name FROM reservation_guests WHERE reservation_id = ? ORDER BY position"
            ),
            arguments: [reservation]
        )
    }

    /// One name for each line that is not empty.
    ///
    /// - Parameter people: for how many was asked.
    /// - Throws: `InvalidFields` for more names than people, for too many and for too long ones.
    static func checked(_ names: [String], of people: Int) throws -> [String] {
        let kept = names.map(\.trimmingWhitespace).filter { !$0.isEmpty }
        guard kept.count <= most else { throw InvalidFields([FieldProblem("guests", "too-many-names")]) }
        guard kept.count <= people else {
            throw InvalidFields([FieldProblem("guests", "more-names-than-people")])
        }
        guard kept.allSatisfy({ $0.unicodeScalars.count <= longestName }) else {
            throw InvalidFields([FieldProblem("guests", "guest-name-too-long")])
        }
        return kept
    }

    static func replace(
        _ names: [String],
        of reservation: Reservation.ID,
        until end: Instant,
        _ db: Database
    ) throws {
        try db.execute(
            sql: "DELETE FROM reservation_guests WHERE reservation_id = ?",
            arguments: [reservation]
        )
        for (position, name) in names.enumerated() {
            try db.cachedStatement(
                sql: """
                    INSERT INTO reservation_guests (reservation_id, position, name, leaves_at) VALUES (?, ?, ?, ?)
                    """
            ).execute(arguments: [reservation, position, name, end])
        }
    }

    static func stay(until end: Instant, _ reservation: Reservation.ID, _ db: Database) throws {
        try db.cachedStatement(sql: "UPDATE reservation_guests SET leaves_at = ? WHERE reservation_id = ?")
            .execute(arguments: [end, reservation])
    }
}
