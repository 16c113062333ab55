public import GRDB
public import MixedZone

/// Publishes what a closed ballot came to when its embargo ends, in an entry of its own; no person can.
public struct PublishBallots: ClockBatch {
    public static let name = "publish-ballots"
    public static let batch = 1

    public init() {}

    private static let waiting = "state = 'closed' AND published_at IS NULL"

    /// Returns how many there were.
    public func run(in transaction: Transaction) throws -> Int {
        let db = transaction.db
        let due = try Ballot.fetchOne(
            db,
            sql: """
                SELECT * FROM ballots WHERE \(Self.waiting) AND visible_from <= ?
                ORDER BY visible_from LIMIT 1
                """,
            arguments: [transaction.now]
        )
        guard let due, let result = try BallotResult.load(due, db) else {
            transaction.nothingChanged()
            return 0
        }
        try transaction.record(Subject("ballot", due.id), isPublic: true, BallotClosing(due, result))
        try db.execute(
            sql: "UPDATE ballots SET published_at = ? WHERE id = ?",
            arguments: [transaction.now, due.id]
        )
        var step = StepDraft(due.thing, due.thread, "publish", mover: .clock)
        step.version = due.version
        step.body = due.body
        _ = try step.append(in: transaction)
        transaction.touch(due.topic)
        transaction.touch(Body.topic(due.body))
        return 1
    }

    /// When the next embargo ends; nil for none.
    public static func nextDue(_ db: Database) throws -> Instant? {
        try Instant.fetchOne(
            db.cachedStatement(sql: "SELECT min(visible_from) FROM ballots WHERE \(waiting)")
        )
    }
}
