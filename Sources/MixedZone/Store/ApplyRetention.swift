public import GRDB

/// Destroys the rows whose days are over, table by table, as each module's retention says.
public struct ApplyRetention: Bookkeeping {
    private let rules: [String: Retention]

    public init(modules: [Module]) {
        rules = modules.reduce(into: [:]) { $0.merge($1.retention) { first, _ in first } }
    }

    /// Returns how many rows went.
    public func write(_ db: Database, at now: Instant) throws -> Int {
        var gone = 0
        for (table, rule) in rules.sorted(by: { $0.key < $1.key }) {
            guard case .days(let days, let column, _) = rule else { continue }
            try db.execute(
                sql: "DELETE FROM \(table) WHERE \(column) < ?",
                arguments: [now - days * 86_400]
            )
            gone += db.changesCount
        }
        return gone
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
