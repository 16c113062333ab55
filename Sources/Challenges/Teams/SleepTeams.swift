public import GRDB
public import MixedZone

/// Teams that gave no sign of life for as long as the zone says fall asleep; the first sign wakes them.
public struct SleepTeams: ClockBatch {
    public static let name = "sleep-teams"
    public static let batch = 100

    public init() {}

    struct Asleep: Facts {
        let teams: [String]
    }

    public func run(in transaction: Transaction) throws -> Int {
        let quiet = try Team.fetchAll(
            transaction.db,
            sql:
                "SELECT * FROM teams WHERE due_at <= ? AND state IN ('forming', 'active') ORDER BY due_at LIMIT ?",
            arguments: [transaction.now, Self.batch]
        )
        guard !quiet.isEmpty else {
            transaction.nothingChanged()
            return 0
        }
        try transaction.record(Subject("teams", "asleep"), Asleep(teams: quiet.map(\.id.description)))
        for team in quiet {
            _ = try Move(
                thing: team.id.description,
                thread: team.thread,
                from: team.state,
                to: .dormant,
                mover: .clock,
                team: team.id.description
            ).carryOut(in: transaction)
        }
        return quiet.count
    }

    /// When the next team would fall asleep; nil when none would.
    public static func nextDue(_ db: Database) throws -> Instant? {
        try Instant.fetchOne(
            db.cachedStatement(
                sql:
                    "SELECT min(due_at) FROM teams WHERE due_at IS NOT NULL AND state IN ('forming', 'active')"
            )
        )
    }
}
