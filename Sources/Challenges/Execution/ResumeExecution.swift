public import MixedZone

/// One of the two owners goes on after a pause and says what changed.
public struct ResumeExecution: Command {
    public static let name = "resume-execution"
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
        guard work.execution.state == .paused || work.execution.state == .running else {
            throw ExecutionRefusal.notNow
        }
        _ = try work.move(to: .running, reason: reason, transaction)
        return Done()
    }
}
