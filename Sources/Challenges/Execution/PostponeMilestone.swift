internal import GRDB
public import MixedZone

/// One of the two owners gives a milestone a later day and says why; that it was late stays in the thread.
public struct PostponeMilestone: Command {
    public static let name = "postpone-milestone"
    public static let permission = Permission.members

    public let milestone: Milestone.ID
    public let dueOn: CivilDay
    public let reason: String

    public init(_ milestone: Milestone.ID, to dueOn: CivilDay, reason: String) {
        self.milestone = milestone
        self.dueOn = dueOn
        self.reason = reason
    }

    struct Postponed: Facts {
        let milestone: Milestone.ID
        let from: CivilDay
        let to: CivilDay
        let reason: String?
    }

    /// Throws `InvalidFields` for `dueOn` and `reason`, and ``ExecutionRefusal``.
    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let planned = try Milestone.existing(milestone, db)
        let work = try ExecutionAtWork.load(planned.execution, transaction)
        try transaction.demand(work.policy.owns, for: Self.self)
        try work.demandLife()
        guard planned.state == .planned || planned.state == .late else { throw ExecutionRefusal.notNow }
        let clock = try Zone.load(db).timeZone
        guard dueOn > planned.dueOn, dueOn >= clock.day(of: transaction.now) else {
            throw InvalidFields([FieldProblem("dueOn", "day-not-later")])
        }
        let due = clock.interval(of: dueOn).end
        let step: Step
        if planned.state == .late {
            step = try Move(
                thing: milestone.description,
                thread: planned.thread,
                from: .late,
                to: .planned as MilestoneState,
                mover: work.policy.mover,
                reason: reason,
                due: due
            ).carryOut(in: transaction)
        } else {
            var draft = StepDraft(
                Thing(.milestone, milestone),
                planned.thread,
                "postpone",
                mover: work.policy.mover
            )
            draft.text = try WrittenText.checked(reason, field: "reason", isRequired: true, most: 4_000)
            draft.due = due
            step = try draft.append(in: transaction)
        }
        try db.execute(
            sql: "UPDATE milestones SET due_on = ?, due_at = ? WHERE id = ?",
            arguments: [dueOn, due, milestone]
        )
        try transaction.record(
            Subject("execution", planned.execution),
            isPublic: true,
            Postponed(milestone: milestone, from: planned.dueOn, to: dueOn, reason: step.textDigest)
        )
        return Done()
    }
}
