private import Foundation
public import GRDB

/// The daily letter: everything that could wait, for one member.
public enum DailyDigest {
    /// The kind of the gathered message.
    public static let kind = "digest"

    fileprivate struct Item: Codable {
        let kind: String
        let values: [String: String]
        let createdAt: Instant
    }

    /// The messages that a gathered one is made of, oldest first; none for any other message.
    ///
    /// Throws `DecodingError` when the stored text is not a list of them.
    public static func parts(of message: WaitingMessage) throws -> [WaitingMessage] {
        guard message.kind == kind, let json = message.values["items"] else { return [] }
        return try JSONDecoder().decode([Item].self, from: Data(json.utf8)).map { item in
            WaitingMessage(
                id: message.id,
                kind: item.kind,
                address: message.address,
                name: message.name,
                language: message.language,
                values: item.values,
                createdAt: item.createdAt,
                attempts: message.attempts,
                isOptional: true
            )
        }
    }

    /// When the next messages are to be gathered; nil when none waits.
    public static func nextDue(_ db: Database) throws -> Instant? {
        try Instant.fetchOne(
            db,
            sql: "SELECT digest_at FROM outbox WHERE digest_at IS NOT NULL ORDER BY digest_at LIMIT 1"
        )
    }

    fileprivate static func message(of rows: [Row], at now: Instant) throws -> OutboxRow {
        var newest: [[String]: Row] = [:]
        for row in rows { newest[[row["kind"], row["about"]]] = row }
        let kept = newest.values.sorted { ($0["id"] as Int) < $1["id"] }
        let items = try kept.map { row in
            Item(
                kind: row["kind"],
                values: try JSONDecoder().decode(
                    [String: String].self,
                    from: Data((row["values"] as String).utf8)
                ),
                createdAt: row["created_at"]
            )
        }
        let json = String(decoding: try JSONEncoder().encode(items), as: UTF8.self)
        return OutboxRow(kind: kind, values: ["items": json], createdAt: now)
    }
}

/// Makes one message of all that waits for a member's daily letter, of each kind about each thing the newest.
///
/// What was gathered is destroyed; the one message is sent, and tried again, like any other.
public struct GatherDigests: Bookkeeping {
    public init() {}

    /// Members a call.
    public static let batch = 100

    /// Returns how many members get a letter; fewer than ``batch`` when none is left.
    public func write(_ db: Database, at now: Instant) throws -> Int {
        let members = try Member.ID.fetchAll(
            db,
            sql: "SELECT DISTINCT member_id FROM outbox WHERE digest_at <= ? LIMIT ?",
            arguments: [now, GatherDigests.batch]
        )
        for member in members {
            let waiting = try Row.fetchAll(
                db,
                sql: "SELECT * FROM outbox WHERE member_id = ? AND digest_at <= ? ORDER BY id",
                arguments: [member, now]
            )
            var message = try DailyDigest.message(of: waiting, at: now)
            message.member = member
            message.about = DailyDigest.kind
            try message.insert(db)
            try db.execute(
                sql: "DELETE FROM outbox WHERE member_id = ? AND digest_at <= ?",
                arguments: [member, now]
            )
        }
        return members.count
    }
}
