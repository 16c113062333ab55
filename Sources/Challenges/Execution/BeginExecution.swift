internal import GRDB
internal import MixedZone

extension Execution {
    /// What follows from an approval, in the same transaction: the execution, the indicator as the proposal states
    /// it, and the outcome that waits for its first measurement.
    ///
    /// At the municipality it belongs to the owner of the opgave, or to the adviser, or else to the secretary of the
    /// body that decided; in the team to the spokesperson, and where nobody is left to who left last: a decision
    /// never waits for an owner, as an administrator can hand the work over. Throws `KernelRefusal.missing` for an
    /// unknown proposal or decision.
    ///
    /// - Parameter measureOn: the day of the first measurement, fixed at decision time.
    static func begin(
        proposal: String,
        decision: String,
        measureOn: CivilDay,
        in transaction: Transaction
    ) throws -> Execution.ID {
        let db = transaction.db
        guard let start = try Start.load(proposal, decision, transaction) else { throw KernelRefusal.missing }
        let id = Execution.ID.random(at: transaction.now)
        try db.execute(
            sql: """
                INSERT INTO executions (id, thread_id, state, since, proposal_id, decision_id, municipal_owner_id,
                    team_owner_id, created_at)
                VALUES (?1, ?2, 'notStarted', ?3, ?4, ?5, ?6, ?7, ?3)
                """,
            arguments: [
                id, start.thread, transaction.now, proposal, decision, start.municipalOwner, start.teamOwner,
            ]
        )
        let indicator = try start.keepIndicator(transaction)
        let due = try Zone.load(db).timeZone.interval(of: measureOn).end
        try db.execute(
            sql: """
                INSERT INTO outcomes (id, thread_id, state, since, due_at, proposal_id, indicator_id, measure_on,
                    asked_cents)
                VALUES (?, ?, 'awaiting', ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                Outcome.ID.random(at: transaction.now), start.thread, transaction.now, due, proposal,
                indicator,
                measureOn, start.askedCents,
            ]
        )
        try Telling.ask(
            [start.municipalOwner, start.teamOwner],
            to: "start-execution",
            about: Thing(.execution, id),
            in: transaction
        )
        return id
    }
}

/// What an execution begins with.
private struct Start {
    let thread: ThreadID
    let municipalOwner: Member.ID
    let teamOwner: Member.ID
    let askedCents: Int
    private let facts: Row?

    static func load(_ proposal: String, _ decision: String, _ transaction: Transaction) throws -> Start? {
        let db = transaction.db
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT proposals.thread_id, coalesce(challenges.owner_id, proposals.adviser_id, (
                    SELECT member_id FROM body_secretaries JOIN decisions USING (body_id) WHERE decisions.id = ?2
                    ORDER BY ended_at IS NOT NULL, ended_at DESC LIMIT 1
                )) AS municipal, (
                    SELECT member_id FROM team_members
                    WHERE team_members.team_id = proposals.team_id AND role <> 'observer'
                    ORDER BY left_at IS NOT NULL, left_at DESC, role = 'member', joined_at LIMIT 1
                ) AS team, (
                    SELECT municipal_cents FROM versions WHERE proposal_id = proposals.id ORDER BY number DESC LIMIT 1
                ) AS asked
                FROM proposals LEFT JOIN challenges ON challenges.id = proposals.challenge_id
                WHERE proposals.id = ?1
                """,
            arguments: [proposal, decision]
        )
        guard let row, let team: Member.ID = row["team"] else { return nil }
        let facts = try Row.fetchOne(
            db,
            sql: "SELECT * FROM proposal_facts WHERE proposal_id = ? ORDER BY number DESC LIMIT 1",
            arguments: [proposal]
        )
        return Start(
            thread: row["thread_id"],
            municipalOwner: row["municipal"] ?? team,
            teamOwner: team,
            askedCents: row["asked"] ?? 0,
            facts: facts
        )
    }

    /// The indicator that the proposal states; the baseline counts from today where the proposal gives one.
    func keepIndicator(_ transaction: Transaction) throws -> String {
        let db = transaction.db
        let id = ID<Outcome>.random(at: transaction.now).description
        let baseline: Double? = facts?["baseline"]
        let today = try Zone.load(db).timeZone.day(of: transaction.now)
        try db.execute(
            sql: """
                INSERT INTO indicators (id, name, unit, method, rises, baseline, baseline_on, target, target_on)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                id, facts?["indicator_name"] ?? "", facts?["indicator_unit"] ?? "",
                facts?["indicator_method"] ?? "", facts?["indicator_rises"] ?? true, baseline,
                baseline == nil ? nil : today, facts?["target"] as Double?, facts?["target_on"] as CivilDay?,
            ]
        )
        return id
    }
}
