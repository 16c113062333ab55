public import GRDB
public import MixedZone

/// Milestones whose day is over are late; only the clock says so.
public struct MarkLateMilestones: ClockBatch {
    public static let name = "mark-late-milestones"
    public static let batch = 100

    public init() {}

    struct Late: Facts {
        let milestones: [String]
    }

    public func run(in transaction: Transaction) throws -> Int {
        let over = try Milestone.fetchAll(
            transaction.db,
            sql: "SELECT * \(Self.open) AND due_at <= ? ORDER BY due_at LIMIT ?",
            arguments: [transaction.now, Self.batch]
        )
        guard !over.isEmpty else {
            transaction.nothingChanged()
            return 0
        }
        try transaction.record(
            Subject("milestones", "late"),
            isPublic: true,
            Late(milestones: over.map(\.id.description))
        )
        for milestone in over {
            _ = try Move(
                thing: milestone.id.description,
                thread: milestone.thread,
                from: .planned,
                to: .late as MilestoneState,
                mover: .clock
            ).carryOut(in: transaction)
        }
        return over.count
    }

    /// Planned, in an execution that was not stopped.
    private static let open = """
        FROM milestones WHERE state = 'planned' AND NOT EXISTS (
            SELECT 1 FROM executions WHERE executions.id = execution_id AND executions.state = 'stopped'
        )
        """

    /// When the next one becomes late; nil when none does.
    public static func nextDue(_ db: Database) throws -> Instant? {
        try Instant.fetchOne(db.cachedStatement(sql: "SELECT min(due_at) \(open) AND due_at IS NOT NULL"))
    }
}
