public import GRDB

/// Destroys the rows whose days are over, as each module's retention says: a few a call, so that nobody waits long
/// behind it.
///
/// Looks at what is over, not at when it last ran: after a stop it goes on where it was.
public struct ApplyRetention: Bookkeeping {
    /// Rows a call; a reservation takes its claims along, spread over the file.
    public static let batch = 100

    private let rules: [String: Retention]

    public init(modules: [Module]) {
        rules = modules.reduce(into: [:]) { $0.merge($1.retention) { first, _ in first } }
    }

    /// Returns how many rows went, of each table the oldest first; fewer than ``batch`` when none is left.
    public func write(_ db: Database, at now: Instant) throws -> Int {
        var gone = 0
        for (table, rule) in rules.sorted(by: { $0.key < $1.key }) where gone < Self.batch {
            guard case .days(let days, let column, let among, _) = rule else { continue }
            try db.execute(
                sql: Self.sql(table, column, among, key: try db.primaryKey(table)),
                arguments: [now - days * 86_400, Self.batch - gone]
            )
            gone += db.changesCount
        }
        return gone
    }

    static func sql(_ table: String, _ column: String, _ among: String?, key: PrimaryKeyInfo) -> String {
        let key = key.columns.joined(separator: ", ")
        return """
            DELETE FROM \(table) WHERE (\(key)) IN (
                SELECT \(key) FROM \(table) WHERE \(column) < ?\(among.map { " AND \($0)" } ?? "")
                ORDER BY \(column) LIMIT ?
            )
            """
    }
}

/// A job ran, and is due again at the given instant.
public struct MarkJobRun: Bookkeeping {
    public let job: String
    public let nextDue: Instant

    public init(job: String, nextDue: Instant) {
        self.job = job
        self.nextDue = nextDue
    }

    public func write(_ db: Database, at now: Instant) throws -> Done {
        try db.execute(
            sql: "INSERT OR REPLACE INTO job_runs (job, ran_at, due_at) VALUES (?, ?, ?)",
            arguments: [job, now, nextDue]
        )
        return Done()
    }
}

/// When each job is due (Unix seconds, UTC).
public enum DueJobs {
    public static func load(_ db: Database) throws -> [String: Instant] {
        let rows = try Row.fetchAll(db, sql: "SELECT job, due_at FROM job_runs")
        return Dictionary(uniqueKeysWithValues: rows.map { ($0["job"], $0["due_at"]) })
    }
}
