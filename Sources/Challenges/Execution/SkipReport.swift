internal import GRDB
public import MixedZone

/// The owner at the municipality says why there is nothing to report this time.
public struct SkipReport: Command {
    public static let name = "skip-report"
    public static let permission = Permission.members

    public let report: ProgressReport.ID
    public let reason: String

    public init(_ report: ProgressReport.ID, reason: String) {
        self.report = report
        self.reason = reason
    }

    struct Skipped: Facts {
        let number: Int
        let reason: String?
    }

    /// Throws `InvalidFields` for `reason`, and ``ExecutionRefusal/notNow``.
    public func run(in transaction: Transaction) throws -> Done {
        let asked = try ProgressReport.existing(report, transaction.db)
        let work = try ExecutionAtWork.load(asked.execution, transaction)
        try transaction.demand(work.policy.isExecutor, for: Self.self)
        guard asked.state == .due else { throw ExecutionRefusal.notNow }
        let reason = try WrittenText.checked(
            reason,
            field: "reason",
            isRequired: true,
            most: Move<ReportState>.longestReason
        )
        let step = try Move(
            thing: report.description,
            thread: asked.thread,
            from: .due,
            to: .skipped as ReportState,
            mover: .executor,
            reason: reason
        ).carryOut(in: transaction)
        try transaction.record(
            Subject("execution", asked.execution),
            isPublic: true,
            Skipped(number: asked.number, reason: step.textDigest)
        )
        return Done()
    }
}
