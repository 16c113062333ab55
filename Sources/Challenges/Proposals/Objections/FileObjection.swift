internal import GRDB
public import MixedZone

/// The spokesperson objects to a decision to decline: for a new fact, or because the rules were not followed.
///
/// Until the deadline, the last second before its end included.
public struct FileObjection: Command {
    public static let name = "file-objection"
    public static let permission = Permission.members

    public let proposal: Proposal.ID
    public let ground: Objection.Ground
    public let explanation: String

    public init(_ proposal: Proposal.ID, _ ground: Objection.Ground, _ explanation: String) {
        self.proposal = proposal
        self.ground = ground
        self.explanation = explanation
    }

    struct Filed: Facts {
        let proposal: Proposal.ID
        let decision: String
        let ground: Objection.Ground
    }

    /// Throws ``ProposalRefusal/objectionTooLate``, ``ProposalRefusal/notNow(_:)`` and `InvalidFields`.
    public func run(in transaction: Transaction) throws -> Objection.ID {
        let db = transaction.db
        let work = try ProposalAtWork.load(proposal, for: Self.self, transaction)
        let mover = try work.mover(of: "object-to-decision")
        guard work.proposal.due.map({ transaction.now < $0 }) ?? true else {
            throw ProposalRefusal.objectionTooLate
        }
        let text = try WrittenText.checked(
            explanation,
            field: "explanation",
            isRequired: true,
            most: Objection.longest
        )
        guard let decision = try DecidedOn.last(proposal, db) else { throw KernelRefusal.missing }
        let id = Objection.ID.random(at: transaction.now)
        let step = try work.proposal.move(to: .inObjection, by: mover, reason: text, body: decision.body)
            .carryOut(in: transaction)
        try db.execute(
            sql: """
                INSERT INTO objections (id, thread_id, state, since, due_at, proposal_id, decision_id, ground,
                    explanation, filed_by, filed_at)
                VALUES (?1, ?2, 'filed', ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?3)
                """,
            arguments: [
                id, work.proposal.thread, transaction.now, step.due, proposal, decision.id, ground.rawValue,
                text, try transaction.member,
            ]
        )
        try transaction.record(
            Subject("objection", id),
            isPublic: true,
            Filed(proposal: proposal, decision: decision.id, ground: ground)
        )
        try Telling.ask(
            decision.secretaries(db),
            to: "rule-on-objection",
            about: work.proposal.thing,
            until: step.due,
            in: transaction
        )
        return id
    }
}

/// The decision to which an objection is made.
struct DecidedOn {
    let id: String
    let body: String
    let ballot: String?

    static func last(_ proposal: Proposal.ID, _ db: Database) throws -> DecidedOn? {
        try find("proposal_id = ?", proposal.description, db)
    }

    static func find(id: String, _ db: Database) throws -> DecidedOn? {
        try find("id = ?", id, db)
    }

    private static func find(_ condition: String, _ value: String, _ db: Database) throws -> DecidedOn? {
        try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT id, body_id, ballot_id FROM decisions WHERE \(condition)
                    ORDER BY sequence DESC LIMIT 1
                    """
            ),
            arguments: [value]
        ).map { DecidedOn(id: $0["id"], body: $0["body_id"], ballot: $0["ballot_id"]) }
    }

    func secretaries(_ db: Database) throws -> [Member.ID] {
        try Member.ID.fetchAll(
            db.cachedStatement(
                sql: "SELECT member_id FROM body_secretaries WHERE body_id = ? AND ended_at IS NULL"
            ),
            arguments: [body]
        )
    }

    /// Whether somebody cast a vote in its ballot.
    func wasVotedOn(by member: Member.ID, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT EXISTS (
                        SELECT 1 FROM ballot_seats WHERE ballot_id = ? AND member_id = ? AND has_voted = 1
                    )
                    """
            ),
            arguments: [ballot, member]
        ) ?? false
    }
}
