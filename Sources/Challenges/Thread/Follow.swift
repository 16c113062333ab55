public import GRDB
public import MixedZone

/// Who follows a thread: by choice, or because it is theirs.
public enum Follow {
    /// Who hears of the next step, and by which bond.
    static func bonds(of thread: ThreadID, _ db: Database) throws -> [(member: Member.ID, bond: Bond)] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT member_id, bond FROM follows WHERE thread_id = ?"),
            arguments: [thread]
        ).map { (member: $0["member_id"], bond: try StoredValue.read($0, "bond")) }
    }

    /// How a member follows it; nil when not at all.
    public static func bond(of member: Member.ID, with thread: ThreadID, _ db: Database) throws -> Bond? {
        try String.fetchOne(
            db.cachedStatement(sql: "SELECT bond FROM follows WHERE thread_id = ? AND member_id = ?"),
            arguments: [thread, member]
        ).flatMap(Bond.init)
    }

    /// The author of something always hears what becomes of it; a follower by choice can stop.
    public enum Bond: String, Codable, Sendable, CaseIterable {
        case author, chosen
    }

    /// Somebody who makes something of their own follows it; a bond as author is never weakened.
    static func tie(
        _ member: Member.ID,
        to thread: ThreadID,
        as bond: Bond,
        in transaction: Transaction
    ) throws {
        try transaction.db.cachedStatement(
            sql: """
                INSERT INTO follows (thread_id, member_id, bond, since) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (thread_id, member_id) DO UPDATE SET bond = ?3 WHERE ?3 = 'author'
                """
        ).execute(arguments: [thread, member, bond.rawValue, transaction.now])
    }
}
