public import GRDB
public import MixedZone

/// Publishes the decisions whose embargo has ended; no person can.
public struct PublishDecisions: Command {
    public static let name = "publish-decisions"
    public static let permission = Permission.clock
    public static let isLong = true

    public init() {}

    /// What the register says of each, at the same place in every list.
    struct Published: Facts {
        let numbers: [String]
        let bodies: [String]
        let proposals: [Proposal.ID]
        let versions: [String]
        let outcomes: [DecisionOutcome]
    }

    /// At most this many at once; the clock sends the command again while it returns so many.
    public static let batch = 20

    private static let waiting = "WHERE decisions.id NOT IN (SELECT decision_id FROM published_decisions)"

    /// Returns how many there were.
    public func run(in transaction: Transaction) throws -> Int {
        let due = try Decision.fetchAll(
            transaction.db,
            sql: "\(Decision.select) \(Self.waiting) AND visible_from <= ? ORDER BY visible_from LIMIT ?",
            arguments: [transaction.now, Self.batch]
        )
        guard !due.isEmpty else {
            transaction.nothingChanged()
            return 0
        }
        try transaction.record(
            Subject("decisions", "published"),
            isPublic: true,
            Published(
                numbers: due.map(\.number),
                bodies: due.map(\.body),
                proposals: due.map(\.proposal),
                versions: due.map(\.version),
                outcomes: due.map(\.outcome)
            )
        )
        for decision in due { try DecisionPublication.carryOut(decision, in: transaction) }
        return due.count
    }

    /// When the next embargo ends; nil for none.
    public static func nextDue(_ db: Database) throws -> Instant? {
        try Instant.fetchOne(
            db.cachedStatement(sql: "SELECT min(visible_from) FROM decisions \(waiting)")
        )
    }
}
