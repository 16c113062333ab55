private import Foundation
public import GRDB

/// A message in the outbox, as the sender reads it.
public struct WaitingMessage: Sendable, Equatable {
    public let id: Int
    public let kind: String
    public let address: String
    public let name: String
    public let language: String
    public let values: [String: String]
    public let createdAt: Instant
    public let attempts: Int
    /// Whether its reader decides how often such a message comes.
    public let isOptional: Bool
}

// MARK: - Database

extension WaitingMessage: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        kind = row["kind"]
        address = row["to_address"]
        name = row["to_name"]
        language = row["to_language"]
        values = try JSONDecoder().decode([String: String].self, from: Data((row["values"] as String).utf8))
        createdAt = row["created_at"]
        attempts = row["attempts"]
        isOptional = row["about"] != nil
    }

    /// The messages whose instant has come, oldest first.
    public static func due(at now: Instant, limit: Int, _ db: Database) throws -> [WaitingMessage] {
        try fetchAll(
            db,
            sql: """
                SELECT outbox.*, coalesce(outbox.address, members.email) AS to_address,
                    coalesce(members.name, '') AS to_name,
                    coalesce(outbox.language, members.language, 'nl') AS to_language
                FROM outbox LEFT JOIN members ON members.id = outbox.member_id
                WHERE outbox.due_at <= ? AND coalesce(outbox.address, members.email) IS NOT NULL
                ORDER BY outbox.due_at, outbox.id LIMIT ?
                """,
            arguments: [now, limit]
        )
    }

    /// When the next message is due; nil when none waits that has an address to go to.
    public static func nextDue(_ db: Database) throws -> Instant? {
        try Instant.fetchOne(
            db,
            sql: """
                SELECT outbox.due_at FROM outbox LEFT JOIN members ON members.id = outbox.member_id
                WHERE outbox.due_at IS NOT NULL AND coalesce(outbox.address, members.email) IS NOT NULL
                ORDER BY outbox.due_at LIMIT 1
                """
        )
    }

    /// How many wait after at least one failure, and how many were given up.
    public static func failing(_ db: Database) throws -> (waiting: Int, givenUp: Int) {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT count(*) FILTER (WHERE due_at IS NOT NULL), count(*) FILTER (WHERE due_at IS NULL)
                FROM outbox WHERE failure IS NOT NULL AND sent_at IS NULL
                """
        )
        return (row?[0] ?? 0, row?[1] ?? 0)
    }
}

/// A delivery attempt that went well: the message is sent, and what it carried is forgotten, the address of somebody
/// who is no member included.
public struct MarkSent: Bookkeeping {
    public let messages: [Int]

    public init(_ messages: [Int]) {
        self.messages = messages
    }

    public func write(_ db: Database, at now: Instant) throws -> Done {
        for message in messages {
            try db.execute(
                sql: """
                    UPDATE outbox SET sent_at = ?, due_at = NULL, attempts = attempts + 1, failure = NULL,
                        "values" = '{}', address = iif(address IS NULL, NULL, '') WHERE id = ?
                    """,
                arguments: [now, message]
            )
        }
        return Done()
    }
}

/// A delivery attempt that failed: tried again after one minute, then twice as long each time, ten times in all.
///
/// A message that is given up keeps why, and what it carried is forgotten.
public struct MarkFailed: Bookkeeping {
    public let message: Int
    /// What kept it, without addresses or texts.
    public let failure: String
    /// Given up at once: no later attempt would be of use.
    public let isFinal: Bool

    public init(_ message: Int, failure: String, isFinal: Bool = false) {
        self.message = message
        self.failure = failure
        self.isFinal = isFinal
    }

    static let mostAttempts = 10

    public func write(_ db: Database, at now: Instant) throws -> Done {
        let attempts = try Int.fetchOne(
            db,
            sql: "SELECT attempts FROM outbox WHERE id = ?",
            arguments: [message]
        )
        guard let attempts else { return Done() }
        let isGivenUp = isFinal || attempts + 1 >= MarkFailed.mostAttempts
        let next: Instant? = isGivenUp ? nil : now + (60 << attempts)
        try db.execute(
            sql: """
                UPDATE outbox SET attempts = :attempts, due_at = :next, failure = :failure,
                    "values" = iif(:next IS NULL, '{}', "values"),
                    address = iif(:next IS NULL AND address IS NOT NULL, '', address)
                WHERE id = :message
                """,
            arguments: ["attempts": attempts + 1, "next": next, "failure": failure, "message": message]
        )
        return Done()
    }
}

/// Marks every waiting message as sent without sending it: for a scenario whose mail lies in the past.
public struct MarkAllSent: Bookkeeping {
    public init() {}

    public func write(_ db: Database, at now: Instant) throws -> Done {
        try db.execute(
            sql: """
                UPDATE outbox SET sent_at = ?, due_at = NULL, digest_at = NULL, "values" = '{}',
                    address = iif(address IS NULL, NULL, '')
                WHERE due_at IS NOT NULL OR digest_at IS NOT NULL
                """,
            arguments: [now]
        )
        return Done()
    }
}
