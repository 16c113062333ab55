internal import GRDB
public import MixedZone

/// The area's coordinator sets up a voting round; the clock opens and closes it.
public struct PlanRound: Command {
    public static let name = "plan-round"
    public static let permission = Permission.roles([.areaCoordinator, .administrator])

    public let title: String
    public let area: String
    public let body: String
    public let year: Int
    public let budgetCents: Int
    public let points: Int
    public let mostPerPlan: Int
    public let cutoff: Round.Cutoff
    public let opensAt: Instant
    public let closesAt: Instant

    public init(
        _ title: String,
        area: String,
        body: String,
        year: Int,
        budgetCents: Int,
        points: Int,
        mostPerPlan: Int,
        cutoff: Round.Cutoff = .budget,
        from opensAt: Instant,
        until closesAt: Instant
    ) {
        self.title = title
        self.area = area
        self.body = body
        self.year = year
        self.budgetCents = budgetCents
        self.points = points
        self.mostPerPlan = mostPerPlan
        self.cutoff = cutoff
        self.opensAt = opensAt
        self.closesAt = closesAt
    }

    public static let longestTitle = 120
    public static let mostPoints = 100

    struct Planned: Facts {
        let area: String
        let body: String
        let year: Int
        let budgetCents: Int
        let points: Int
        let mostPerPlan: Int
        let top: Int?
        let opensAt: Instant
        let closesAt: Instant
    }

    private var top: Int? {
        guard case .top(let most) = cutoff else { return nil }
        return most
    }

    /// Throws `InvalidFields` for the fields by their names, and `KernelRefusal`.
    public func run(in transaction: Transaction) throws -> Round.ID {
        let db = transaction.db
        let title = try WrittenText.checked(title, field: "name", isRequired: true, most: Self.longestTitle)
        let problems = try problems(at: transaction.now, db)
        guard problems.isEmpty else { throw InvalidFields(problems) }
        let policy = try RoundPolicy.load(
            transaction.standing,
            area: area,
            body: body,
            before: opensAt,
            db
        )
        try transaction.demand(policy.maySetUp, for: Self.self)
        try Body.existing(body, db).demandLiving(on: transaction.today)
        let id = Round.ID.random(at: transaction.now)
        let thread = try Thread.begin(in: transaction)
        try db.execute(
            sql: """
                INSERT INTO rounds (id, thread_id, state, since, due_at, name, body_id, area_id, year, budget_cents,
                    points, most_per_plan, cutoff, top, opens_at, closes_at)
                VALUES (?, ?, 'planned', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                id, thread, transaction.now, opensAt, title, body, area, year, budgetCents, points,
                mostPerPlan, top == nil ? "budget" : "top", top, opensAt, closesAt,
            ]
        )
        try transaction.record(
            Subject("round", id),
            isPublic: true,
            Planned(
                area: area,
                body: body,
                year: year,
                budgetCents: budgetCents,
                points: points,
                mostPerPlan: mostPerPlan,
                top: top,
                opensAt: opensAt,
                closesAt: closesAt
            )
        )
        _ = try StepDraft(Thing(.round, id), thread, "plan", mover: policy.mover).append(in: transaction)
        transaction.touch(Topic("rounds"))
        return id
    }

    private func problems(at now: Instant, _ db: Database) throws -> [FieldProblem] {
        var problems: [FieldProblem] = []
        if try Area.find(area, db) == nil { problems.append(FieldProblem("area", "unknown")) }
        if try Body.find(body, db) == nil { problems.append(FieldProblem("body", "unknown")) }
        if !(2000...2999).contains(year) { problems.append(FieldProblem("year", "year")) }
        if budgetCents <= 0 { problems.append(FieldProblem("budget", "amount-above-zero")) }
        if !(1...Self.mostPoints).contains(points) { problems.append(FieldProblem("points", "points")) }
        if !(1...max(1, points)).contains(mostPerPlan) {
            problems.append(FieldProblem("most-per-plan", "points-per-plan"))
        }
        if let top, top < 1 { problems.append(FieldProblem("top", "points")) }
        if opensAt <= now { problems.append(FieldProblem("opens", "day-ahead")) }
        if closesAt <= opensAt { problems.append(FieldProblem("closes", "ends-before-start")) }
        return problems
    }
}
