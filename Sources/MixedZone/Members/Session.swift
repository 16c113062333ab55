public import Foundation
public import GRDB

/// A signed-in browser.
///
/// The token stands in its cookie; the table holds only its digest.
public struct Session: Sendable, Equatable {
    public let digest: Data
    public let member: Member.ID
    public let createdAt: Instant
    /// To the day: noted again when the last note is older than ``noteEvery``.
    public let usedAt: Instant
    /// Unix seconds, UTC; a session ends thirty days after it was opened.
    public let expiresAt: Instant

    /// Seconds.
    public static let validity = 30 * 86_400
    /// Seconds.
    static let noteEvery = 86_400

    static func open(for member: Member.ID, at now: Instant, _ db: Database) throws -> Secret {
        let token = Secret()
        try db.execute(
            sql: "INSERT INTO sessions (token_digest, member_id, created_at, expires_at) VALUES (?, ?, ?, ?)",
            arguments: [token.digest, member, now, now + Session.validity]
        )
        return token
    }
}

// MARK: - Database

extension Session: FetchableRecord {
    public init(row: Row) {
        digest = row["token_digest"]
        member = row["member_id"]
        createdAt = row["created_at"]
        usedAt = row["used_at"] ?? row["created_at"]
        expiresAt = row["expires_at"]
    }

    /// The browsers in which the member is signed in, the last used first.
    public static func all(of member: Member.ID, at now: Instant, _ db: Database) throws -> [Session] {
        try fetchAll(
            db,
            sql: """
                SELECT * FROM sessions WHERE member_id = ? AND expires_at > ?
                ORDER BY coalesce(used_at, created_at) DESC, created_at DESC
                """,
            arguments: [member, now]
        )
    }

    /// The session of a presented token, if this zone opened it and it has not ended.
    public static func find(_ token: Secret, at now: Instant, _ db: Database) throws -> Session? {
        try fetchOne(
            db.cachedStatement(sql: "SELECT * FROM sessions WHERE token_digest = ? AND expires_at > ?"),
            arguments: [token.digest, now]
        )
    }
}

/// Opens a session without a code: for the personas of the demo, and after a profile was started.
public struct OpenSession: Bookkeeping {
    public let member: Member.ID

    public init(member: Member.ID) {
        self.member = member
    }

    public func write(_ db: Database, at now: Instant) throws -> Secret {
        let known = try Member.existing(member, db)
        guard known.state == .active else { throw KernelRefusal.missing }
        return try Session.open(for: member, at: now, db)
    }
}

/// Signs out here, or everywhere.
///
/// Returns the digests of the sessions that ended, so that their streams end too.
public struct EndSessions: Bookkeeping {
    public let token: Secret
    public let everywhere: Bool

    public init(token: Secret, everywhere: Bool) {
        self.token = token
        self.everywhere = everywhere
    }

    public func write(_ db: Database, at now: Instant) throws -> [Data] {
        let condition =
            everywhere
            ? "member_id = (SELECT member_id FROM sessions WHERE token_digest = ?)"
            : "token_digest = ?"
        return try Data.fetchAll(
            db,
            sql: "DELETE FROM sessions WHERE \(condition) RETURNING token_digest",
            arguments: [token.digest]
        )
    }
}
