internal import GRDB
public import MixedZone

/// One of the two owners plans a point on the way.
public struct PlanMilestone: Command {
    public static let name = "plan-milestone"
    public static let permission = Permission.members

    public let execution: Execution.ID
    public let title: String
    /// On the zone's calendar, today or later.
    public let dueOn: CivilDay
    public let weight: Int
    /// Somebody who works on it; nil for whoever comes first.
    public let owner: Member.ID?

    public init(
        _ title: String,
        in execution: Execution.ID,
        dueOn: CivilDay,
        weight: Int = 1,
        owner: Member.ID? = nil
    ) {
        self.execution = execution
        self.title = title
        self.dueOn = dueOn
        self.weight = weight
        self.owner = owner
    }

    struct Planned: Facts {
        let milestone: Milestone.ID
        let dueOn: CivilDay
        let weight: Int
    }

    public static let longestTitle = 120

    /// Throws `InvalidFields` for `title`, `dueOn`, `weight` and `owner`, and ``ExecutionRefusal/over``.
    public func run(in transaction: Transaction) throws -> Milestone.ID {
        let db = transaction.db
        let work = try ExecutionAtWork.load(execution, transaction)
        try transaction.demand(work.policy.owns, for: Self.self)
        try work.demandLife()
        let title = try WrittenText.checked(title, field: "title", isRequired: true, most: Self.longestTitle)
        let clock = try Zone.load(db).timeZone
        var problems: [FieldProblem] = []
        if dueOn < clock.day(of: transaction.now) { problems.append(FieldProblem("dueOn", "day-over")) }
        if !(1...100).contains(weight) { problems.append(FieldProblem("weight", "weight")) }
        if let owner, try !work.policy.others(owner, transaction).worksOnIt {
            problems.append(FieldProblem("owner", "choose-listed"))
        }
        guard problems.isEmpty else { throw InvalidFields(problems) }
        let id = Milestone.ID.random(at: transaction.now)
        try db.execute(
            sql: """
                INSERT INTO milestones (id, thread_id, state, since, due_at, execution_id, position, title, due_on,
                    weight, owner_id)
                SELECT ?1, ?2, 'planned', ?3, ?4, ?5, ifnull(max(position), 0) + 1, ?6, ?7, ?8, ?9
                FROM milestones WHERE execution_id = ?5
                """,
            arguments: [
                id, work.execution.thread, transaction.now, clock.interval(of: dueOn).end, execution, title,
                dueOn,
                weight, owner,
            ]
        )
        try transaction.record(
            Subject("execution", execution),
            isPublic: true,
            Planned(milestone: id, dueOn: dueOn, weight: weight)
        )
        _ = try StepDraft(Thing(.milestone, id), work.execution.thread, "plan", mover: work.policy.mover)
            .append(in: transaction)
        return id
    }
}
