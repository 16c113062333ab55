internal import GRDB
public import MixedZone

/// The secretary plans a meeting of a body; one that comes back every month plans the next when it is over.
public struct PlanMeeting: Command {
    public static let name = "plan-meeting"
    public static let permission = Permission.members

    public let body: String
    public let title: String
    public let startsAt: Instant
    public let endsAt: Instant
    public let place: String
    public let repeatsMonthly: Bool

    public init(
        _ title: String,
        of body: String,
        from startsAt: Instant,
        until endsAt: Instant,
        place: String = "",
        repeatsMonthly: Bool = false
    ) {
        self.body = body
        self.title = title
        self.startsAt = startsAt
        self.endsAt = endsAt
        self.place = place
        self.repeatsMonthly = repeatsMonthly
    }

    public static let longestTitle = 120
    public static let longestPlace = 200

    struct Planned: Facts {
        let body: String
        let startsAt: Instant
        let endsAt: Instant
        let monthly: Bool
    }

    /// Throws `InvalidFields` for `title`, `place` and `end`.
    public func run(in transaction: Transaction) throws -> Meeting.ID {
        let db = transaction.db
        let body = try Body.existing(body, db)
        try transaction.demandSecretary(of: body.id, for: Self.self)
        try body.demandLiving(on: transaction.today)
        let title = try WrittenText.checked(title, field: "title", isRequired: true, most: Self.longestTitle)
        let place = try WrittenText.checked(place, field: "place", isRequired: false, most: Self.longestPlace)
        guard startsAt < endsAt else { throw InvalidFields([FieldProblem("end", "ends-before-start")]) }
        let thread = try Thread.begin(in: transaction)
        let id = Meeting.ID.random(at: transaction.now)
        try db.execute(
            sql: """
                INSERT INTO meetings (id, thread_id, state, since, body_id, title, starts_at, ends_at, place,
                    repeats_monthly) VALUES (?, ?, 'planned', ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                id, thread, transaction.now, body.id, title, startsAt, endsAt, place, repeatsMonthly,
            ]
        )
        try transaction.record(
            Subject("meeting", id),
            isPublic: true,
            Planned(body: body.id, startsAt: startsAt, endsAt: endsAt, monthly: repeatsMonthly)
        )
        var step = StepDraft(
            Thing(.meeting, id),
            thread,
            "plan",
            mover: try transaction.secretary(of: body.id)
        )
        step.body = body.id
        _ = try step.append(in: transaction)
        transaction.touch(Body.topic(body.id))
        return id
    }
}
