public import GRDB

/// The letters of one kind that have not reached their readers: how many, since when and why; not whose, nor what
/// they say.
public struct UndeliveredLetters: Sendable, Equatable {
    public let kind: String
    /// Will be tried again by themselves.
    public let waiting: Int
    /// Will not be tried again.
    public let givenUp: Int
    /// Unix seconds, UTC: when the oldest was written.
    public let since: Instant
    /// What kept the last one that was tried; nil when none was tried yet.
    public let failure: String?

    /// Seconds after which a letter that was never tried counts: mail that goes out goes at once.
    static let patience = 60
    /// Seconds after which an administrator is told on every page.
    public static let tooLong = 3_600
}

// MARK: - Database

extension UndeliveredLetters: FetchableRecord {
    public init(row: Row) {
        kind = row["kind"]
        waiting = row["waiting"]
        givenUp = row["given_up"]
        since = row["since"]
        failure = row["failure"]
    }

    /// Those that fail, and those that are late, the kind with the oldest first.
    public static func all(at now: Instant, _ db: Database) throws -> [UndeliveredLetters] {
        try fetchAll(
            db,
            sql: """
                SELECT outbox.kind, count(*) FILTER (WHERE due_at IS NOT NULL) AS waiting,
                    count(*) FILTER (WHERE due_at IS NULL) AS given_up, min(created_at) AS since,
                    (SELECT tried.failure FROM outbox AS tried
                        WHERE tried.kind = outbox.kind AND tried.failure IS NOT NULL AND tried.sent_at IS NULL
                        ORDER BY tried.id DESC LIMIT 1) AS failure
                FROM outbox LEFT JOIN members ON members.id = outbox.member_id
                WHERE sent_at IS NULL AND (failure IS NOT NULL OR due_at <= ?)
                    AND coalesce(outbox.address, members.email) IS NOT NULL
                GROUP BY outbox.kind ORDER BY since, outbox.kind
                """,
            arguments: [now - patience]
        )
    }

    /// How many wait when the oldest of them waits too long, and since when; nil while none does.
    public static func late(at now: Instant, _ db: Database) throws -> (waiting: Int, since: Instant)? {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT count(*), min(created_at) FROM outbox
                    LEFT JOIN members ON members.id = outbox.member_id
                    WHERE due_at IS NOT NULL AND sent_at IS NULL AND (failure IS NOT NULL OR due_at <= ?)
                        AND coalesce(outbox.address, members.email) IS NOT NULL
                    """
            ),
            arguments: [now - patience]
        )
        guard let row, let since: Instant = row[1], since + tooLong < now else { return nil }
        return (row[0], since)
    }
}

/// An administrator asks for another try now of every letter that failed and waits.
///
/// It is one more than the ten tries that a letter gets by itself.
public struct RetryLetters: Bookkeeping {
    public init() {}

    public func write(_ db: Database, at now: Instant) throws -> Done {
        try db.execute(
            sql: """
                UPDATE outbox SET due_at = :now, attempts = max(attempts - 1, 0)
                WHERE due_at > :now AND failure IS NOT NULL AND sent_at IS NULL
                """,
            arguments: ["now": now]
        )
        return Done()
    }
}
