public import MixedZone

/// The owner at the municipality stops the work for good and says why.
public struct StopExecution: Command {
    public static let name = "stop-execution"
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
        _ = try work.move(to: .stopped, reason: reason, transaction)
        return Done()
    }
}
