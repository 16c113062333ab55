public import MixedZone

/// One of the two owners pauses the work and says why.
public struct PauseExecution: Command {
    public static let name = "pause-execution"
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
        try transaction.demand(work.policy.owns, for: Self.self)
        _ = try work.move(to: .paused, reason: reason, transaction)
        return Done()
    }
}
