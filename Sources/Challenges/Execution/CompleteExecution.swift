public import MixedZone

/// The owner at the municipality says that the work is done, once every milestone is done or dropped.
public struct CompleteExecution: Command {
    public static let name = "complete-execution"
    public static let permission = Permission.members

    public let execution: Execution.ID
    public let reason: String

    public init(_ execution: Execution.ID, reason: String) {
        self.execution = execution
        self.reason = reason
    }

    /// Throws ``ExecutionRefusal``, and `InvalidFields` for `reason`.
    public func run(in transaction: Transaction) throws -> Done {
        let work = try ExecutionAtWork.load(execution, transaction)
        try transaction.demand(work.policy.isExecutor, for: Self.self)
        let milestones = try Milestone.all(of: execution, transaction.db)
        let open = milestones.filter { $0.state == .planned || $0.state == .late }.count
        guard open == 0 else { throw ExecutionRefusal.milestonesOpen(open) }
        _ = try work.move(to: .completed, reason: reason, transaction)
        return Done()
    }
}
