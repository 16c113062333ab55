public import GRDB
public import MixedZone

/// Publishes the decisions whose embargo has ended, each in an entry that says as much as any other; no person can.
public struct PublishDecisions: ClockBatch {
    public static let name = "publish-decisions"
    public static let batch = 1

    public init() {}

    private static let waiting = "WHERE decisions.id NOT IN (SELECT decision_id FROM published_decisions)"

    /// Returns how many there were.
    public func run(in transaction: Transaction) throws -> Int {
        let db = transaction.db
        let due = try Decision.fetchOne(
            db,
            sql: "\(Decision.select) \(Self.waiting) AND visible_from <= ? ORDER BY visible_from LIMIT 1",
            arguments: [transaction.now]
        )
        guard let due else {
            transaction.nothingChanged()
            return 0
        }
        try transaction.record(
            Subject("decision", due.id),
            isPublic: true,
            DecisionEntry(published: due, db)
        )
        try DecisionPublication.carryOut(due, in: transaction)
        return 1
    }

    /// When the next embargo ends; nil for none.
    public static func nextDue(_ db: Database) throws -> Instant? {
        try Instant.fetchOne(
            db.cachedStatement(sql: "SELECT min(visible_from) FROM decisions \(waiting)")
        )
    }
}
