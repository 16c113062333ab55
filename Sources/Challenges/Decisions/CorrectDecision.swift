internal import GRDB
public import MixedZone

/// The secretary records a new decision in the place of one with a fault.
///
/// It may have another outcome as far as what was voted allows: with conditions or without, declined or returned. That
/// moves the proposal, unless something was done with the first outcome since.
public struct CorrectDecision: Command {
    public static let name = "correct-decision"
    public static let permission = Permission.members

    public let decision: Decision.ID
    public let draft: DecisionDraft

    public init(_ decision: Decision.ID, _ draft: DecisionDraft) {
        self.decision = decision
        self.draft = draft
    }

    /// Throws `InvalidFields` for the fields of the draft, ``DecisionRefusal`` and `KernelRefusal`.
    public func run(in transaction: Transaction) throws -> Decision.ID {
        let db = transaction.db
        let known = try Decision.existing(decision, db)
        try transaction.demandSecretary(of: known.body, for: Self.self)
        guard try Decision.correction(of: decision, db) == nil else { throw DecisionRefusal.correctedAlready }
        guard known.visibleFrom <= transaction.now else { throw DecisionRefusal.notClosed }
        let vote = try CountedVote.of(known, db)
        guard vote.decisions.contains(draft.outcome) else { throw DecisionRefusal.disagrees }
        let state = try Proposal.existing(known.proposal, db).state
        guard draft.outcome == known.outcome || state == known.outcome.state else {
            throw DecisionRefusal.proposalMoved
        }
        let correction = try DecisionRecord(vote: vote, draft: draft, thread: known.thread, corrects: known)
            .keep(in: transaction)
        if correction.visibleFrom <= transaction.now {
            try DecisionPublication.carryOut(correction, in: transaction)
        }
        return correction.id
    }
}
