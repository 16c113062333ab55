public import GRDB
public import MixedZone

/// Somebody who signed up for a work session, or was there.
public struct SessionGuest: Sendable, Equatable {
    public enum Source: String, Codable, Sendable, CaseIterable {
        case signedUp, checkIn, organiser
    }

    public let member: Member.ID
    public let name: String
    /// Who said last how it stands.
    public let source: Source
    public let isPresent: Bool
}

// MARK: - Database

extension SessionGuest: FetchableRecord {
    public init(row: Row) throws {
        member = row["member_id"]
        name = row["name"]
        source = try StoredValue.read(row, "source")
        isPresent = row["is_present"]
    }

    /// By name.
    public static func all(of session: WorkSession.ID, _ db: Database) throws -> [SessionGuest] {
        try fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT session_attendance.*, members.name FROM session_attendance
                    JOIN members ON members.id = member_id WHERE session_id = ? ORDER BY members.name, member_id
                    """
            ),
            arguments: [session]
        )
    }

    /// How many people signed up or came, for several sessions at once.
    public static func counts(_ db: Database) throws -> [WorkSession.ID: Int] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT session_id, count(*) AS people FROM session_attendance GROUP BY session_id"
            )
        )
        return Dictionary(rows.map { ($0["session_id"], $0["people"]) }) { first, _ in first }
    }

    /// Those who can be told of it.
    static func active(at session: WorkSession.ID, _ db: Database) throws -> [Member.ID] {
        try Member.ID.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT member_id FROM session_attendance JOIN members ON members.id = member_id
                    WHERE session_id = ? AND members.state = 'active' ORDER BY member_id
                    """
            ),
            arguments: [session]
        )
    }

    static func find(_ member: Member.ID, at session: WorkSession.ID, _ db: Database) throws -> SessionGuest?
    {
        try all(of: session, db).first { $0.member == member }
    }

    static func signUp(
        _ member: Member.ID,
        for session: WorkSession.ID,
        at now: Instant,
        _ db: Database
    ) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO session_attendance (session_id, member_id, source, is_present, noted_at)
                VALUES (?, ?, 'signedUp', 0, ?)
                """
        ).execute(arguments: [session, member, now])
    }

    /// Says whether somebody was there, whether or not they had signed up.
    static func note(
        _ member: Member.ID,
        at session: WorkSession.ID,
        isPresent: Bool,
        by source: Source,
        _ now: Instant,
        _ db: Database
    ) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO session_attendance (session_id, member_id, source, is_present, noted_at)
                VALUES (?1, ?2, ?3, ?4, ?5)
                ON CONFLICT (session_id, member_id) DO UPDATE SET source = ?3, is_present = ?4, noted_at = ?5
                WHERE is_present <> ?4
                """
        ).execute(arguments: [session, member, source.rawValue, isPresent, now])
    }
}
