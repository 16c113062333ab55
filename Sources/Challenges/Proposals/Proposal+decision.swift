internal import GRDB
internal import MixedZone

/// What a body does to a proposal; its own commands decide who may.
extension Proposal {
    /// A meeting takes it up; a proposal that waits for a decision already can come to a next meeting.
    ///
    /// Throws `KernelRefusal.missing`, and `ProposalRefusal.notNow` where it cannot be decided about.
    static func putOnAgenda(
        _ id: Proposal.ID,
        meeting: String,
        by mover: Mover,
        in transaction: Transaction
    ) throws -> Step {
        let db = transaction.db
        let proposal = try existing(id, db)
        let body = try String.fetchOne(
            db.cachedStatement(sql: "SELECT body_id FROM meetings WHERE id = ?"),
            arguments: [meeting]
        )
        let version = try Version.latest(of: id, db)?.hash
        if proposal.state == .forDecision {
            var again = StepDraft(proposal.thing, proposal.thread, "put-on-agenda-again", mover: mover)
            again.version = version
            again.body = body
            return try again.append(in: transaction)
        }
        guard proposal.state == .reviewed else { throw ProposalRefusal.notNow(proposal.state) }
        return try proposal.move(to: .forDecision, by: mover, body: body, version: version)
            .carryOut(in: transaction)
    }

    /// A decision took the place of one with another outcome; whether the proposal moved.
    static func corrected(by decision: Decision, in transaction: Transaction) throws -> Bool {
        let db = transaction.db
        let proposal = try existing(decision.proposal, db)
        let former = try decision.corrects.flatMap { try Decision.find($0, db)?.outcome }
        guard let former, former != decision.outcome, proposal.state == former.state else { return false }
        _ = try proposal.move(
            to: decision.outcome.state,
            by: transaction.secretary(of: decision.body),
            reason: decision.reason,
            body: decision.body,
            version: decision.version
        ).carryOut(in: transaction)
        return true
    }

    /// A body has decided about the version with this hash.
    ///
    /// Throws `KernelRefusal.missing`, `ProposalRefusal.notNow`, and `InvalidFields` without a reason.
    static func decided(
        _ id: Proposal.ID,
        _ outcome: DecisionOutcome,
        reason: String,
        body: String,
        version: String,
        in transaction: Transaction
    ) throws -> Step {
        let proposal = try existing(id, transaction.db)
        guard proposal.state == .forDecision else { throw ProposalRefusal.notNow(proposal.state) }
        return try proposal.move(
            to: outcome.state,
            by: transaction.secretary(of: body),
            reason: reason,
            body: body,
            version: version
        ).carryOut(in: transaction)
    }
}
