public import GRDB
public import MixedZone

/// Closes the ballots whose last second has passed; no person can.
public struct CloseDueBallots: ClockBatch {
    public static let name = "close-due-ballots"
    public static let batch = 20

    public init() {}

    struct Due: Facts {
        let ballots: [Ballot.ID]
    }

    /// Returns how many there were.
    public func run(in transaction: Transaction) throws -> Int {
        let due = try Ballot.ID.fetchAll(
            transaction.db,
            sql: "SELECT id FROM ballots WHERE state = 'open' AND due_at <= ? ORDER BY due_at LIMIT ?",
            arguments: [transaction.now, Self.batch]
        )
        guard !due.isEmpty else {
            transaction.nothingChanged()
            return 0
        }
        try transaction.record(Subject("ballots", "due"), Due(ballots: due))
        for ballot in due { _ = try transaction.perform(CloseBallot(ballot)) }
        return due.count
    }

    /// When the next ballot closes; nil when none waits for the clock.
    public static func nextDue(_ db: Database) throws -> Instant? {
        try Instant.fetchOne(
            db.cachedStatement(
                sql: "SELECT min(due_at) FROM ballots WHERE state = 'open' AND due_at IS NOT NULL"
            )
        )
    }
}
