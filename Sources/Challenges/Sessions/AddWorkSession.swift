internal import GRDB
public import MixedZone

/// A team plans a work session, or who answers for an opgave does; whoever plans it is signed up.
///
/// Sent by the command that reserves the place for it.
public struct AddWorkSession: Command {
    public static let name = "add-work-session"
    public static let permission = Permission.members

    public let id: WorkSession.ID
    public let plan: SessionPlan
    public let location: String
    public let interval: Interval

    public init(_ id: WorkSession.ID, _ plan: SessionPlan, at location: String, _ interval: Interval) {
        self.id = id
        self.plan = plan
        self.location = location
        self.interval = interval
    }

    struct Added: Facts {
        let team: Team.ID?
        let challenge: Challenge.ID?
        let form: String
        let location: String
        let startsAt: Int
        let endsAt: Int
        let isPublic: Bool
    }

    private struct Ground {
        let thread: ThreadID
        let challenge: Challenge.ID?
    }

    /// Throws `InvalidFields` for `title`, `form`, `people` and `isPublic`, `KernelRefusal.missing` for an unknown team
    /// or opgave, and `SessionRefusal.notComing` for a time that has begun.
    public func run(in transaction: Transaction) throws -> WorkSession.ID {
        let (db, organiser) = (transaction.db, try transaction.member)
        let ground = try ground(transaction)
        let policy = try SessionPolicy.load(
            team: plan.team,
            challenge: plan.challenge,
            transaction.standing,
            db
        )
        guard let mover = policy.mover else { throw KernelRefusal.notAllowed(command: Self.name) }
        let title = try checked(db)
        guard interval.start > transaction.now else { throw SessionRefusal.notComing }
        try db.execute(
            sql: """
                INSERT INTO work_sessions (id, thread_id, state, since, due_at, team_id, challenge_id, title,
                    work_form_id, location_id, starts_at, ends_at, is_public, most_people, organiser_id)
                VALUES (?, ?, 'planned', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                id, ground.thread, transaction.now, interval.end, plan.team, ground.challenge, title,
                plan.form, location, interval.start, interval.end, plan.isPublic, plan.mostPeople, organiser,
            ]
        )
        try transaction.record(
            Subject("session", id),
            isPublic: plan.isPublic,
            Added(
                team: plan.team,
                challenge: ground.challenge,
                form: plan.form,
                location: location,
                startsAt: interval.start.seconds,
                endsAt: interval.end.seconds,
                isPublic: plan.isPublic
            )
        )
        try SessionGuest.signUp(organiser, for: id, at: transaction.now, db)
        try WorkSession.existing(id, db).step("plan", by: mover, in: transaction)
        if let team = plan.team { try TeamAtWork.load(team, transaction).sign(in: transaction) }
        return id
    }

    private func ground(_ transaction: Transaction) throws -> Ground {
        if let team = plan.team {
            let team = try TeamAtWork.load(team, transaction).team
            return Ground(thread: team.thread, challenge: team.challenge.flatMap(Challenge.ID.init))
        }
        guard let challenge = plan.challenge else { throw KernelRefusal.missing }
        let seen = try Challenge.seen(challenge, in: transaction)
        return Ground(thread: seen.thread, challenge: seen.id)
    }

    /// Returns the title without space around it.
    private func checked(_ db: Database) throws -> String {
        let most = SessionPlan.longestTitle
        var problems: [FieldProblem] = []
        var title = ""
        do {
            title = try WrittenText.checked(plan.title, field: "title", isRequired: true, most: most)
        } catch let invalid as InvalidFields {
            problems += invalid.problems
        }
        if try WorkForm.find(plan.form, db)?.isRetired ?? true {
            problems.append(FieldProblem("form", "unknown"))
        }
        if !SessionPlan.people.contains(plan.mostPeople) {
            problems.append(FieldProblem("people", "session-people"))
        }
        if plan.team == nil, !plan.isPublic {
            problems.append(FieldProblem("isPublic", "session-for-everybody"))
        }
        guard problems.isEmpty else { throw InvalidFields(problems) }
        return title
    }
}

extension WorkSession {
    /// Tells in the thread what happened to it without a change of state.
    func step(_ name: String, by mover: Mover, in transaction: Transaction) throws {
        var step = StepDraft(thing, thread, name, mover: mover)
        step.team = team?.description
        step.circle = circle
        _ = try step.append(in: transaction)
    }
}
