internal import GRDB
public import MixedZone

/// Whoever works on it reports: what was done, what comes, what help is needed.
///
/// Also after the day, when it was missed.
public struct SubmitReport: Command {
    public static let name = "submit-report"
    public static let permission = Permission.members

    public let report: ProgressReport.ID
    public let done: String
    public let next: String
    public let help: String

    public init(_ report: ProgressReport.ID, done: String, next: String, help: String = "") {
        self.report = report
        self.done = done
        self.next = next
        self.help = help
    }

    struct Reported: Facts {
        let number: Int
    }

    public static let longest = 4_000

    /// Throws `InvalidFields` for `done`, `next` and `help`, and ``ExecutionRefusal/notNow``.
    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let asked = try ProgressReport.existing(report, db)
        let work = try ExecutionAtWork.load(asked.execution, transaction)
        try transaction.demand(work.policy.worksOnIt, for: Self.self)
        guard asked.state.next.contains(.submitted) else { throw ExecutionRefusal.notNow }
        let done = try WrittenText.checked(done, field: "done", isRequired: true, most: Self.longest)
        let next = try WrittenText.checked(next, field: "next", isRequired: true, most: Self.longest)
        let help = try WrittenText.checked(help, field: "help", isRequired: false, most: Self.longest)
        try db.execute(
            sql: "UPDATE reports SET done_text = ?, next_text = ?, help_text = ?, author_id = ? WHERE id = ?",
            arguments: [done, next, help, try? transaction.member, report]
        )
        _ = try Move(
            thing: report.description,
            thread: asked.thread,
            from: asked.state,
            to: .submitted,
            mover: work.policy.mover
        ).carryOut(in: transaction)
        try transaction.record(
            Subject("execution", asked.execution),
            isPublic: true,
            Reported(number: asked.number)
        )
        return Done()
    }
}
