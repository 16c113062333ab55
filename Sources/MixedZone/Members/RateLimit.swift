private import Foundation
public import GRDB

/// So many times in so many seconds, counted from the first.
public struct RateLimit: Sendable {
    let count: Int
    let seconds: Int

    public init(count: Int, seconds: Int) {
        self.count = count
        self.seconds = seconds
    }

    struct Exceeded: Refusal, Equatable {
        /// Seconds until it may be tried again.
        let retryAfter: Int

        var kind: RefusalKind { .tooMany }
        var slug: String { "too-many" }
        var values: [String: String] { ["minutes": String((retryAfter + 59) / 60)] }
    }

    /// Counts one more.
    ///
    /// Throws `Exceeded` when that is too many; the bucket is stored as a digest.
    public func count(_ kind: String, _ key: String, at now: Instant, _ db: Database) throws {
        let bucket = Secret.digest(of: "\(kind) \(key)")
        let row = try Row.fetchOne(
            db,
            sql: "SELECT window_ends_at, count FROM rate_counters WHERE bucket = ?",
            arguments: [bucket]
        )
        let end: Instant? = row.map { $0["window_ends_at"] }
        guard let row, let end, now < end else {
            try db.execute(
                sql: "INSERT OR REPLACE INTO rate_counters (bucket, window_ends_at, count) VALUES (?, ?, 1)",
                arguments: [bucket, now + seconds]
            )
            return
        }
        let used: Int = row["count"]
        guard used < count else { throw Exceeded(retryAfter: end.seconds - now.seconds) }
        try db.execute(
            sql: "UPDATE rate_counters SET count = count + 1 WHERE bucket = ?",
            arguments: [bucket]
        )
    }

    /// Forgets what was counted.
    func forget(_ kind: String, _ key: String, _ db: Database) throws {
        try db.execute(
            sql: "DELETE FROM rate_counters WHERE bucket = ?",
            arguments: [Secret.digest(of: "\(kind) \(key)")]
        )
    }
}
