internal import GRDB
public import MixedZone

/// The secretary writes down what the body decided, with its reason, after a counted ballot or a counted round.
///
/// Under an embargo nothing happens outside the body until it ends; then the clock publishes it.
public struct RecordDecision: Command {
    public static let name = "record-decision"
    public static let permission = Permission.members

    public let source: Decision.Source
    /// The plan of the round; nil for a ballot, which knows its proposal.
    public let plan: Proposal.ID?
    public let draft: DecisionDraft

    public init(_ draft: DecisionDraft, after ballot: Ballot.ID) {
        source = .ballot(ballot)
        plan = nil
        self.draft = draft
    }

    public init(_ draft: DecisionDraft, after round: Round.ID, about plan: Proposal.ID) {
        source = .round(round)
        self.plan = plan
        self.draft = draft
    }

    /// Throws `InvalidFields` for the fields of the draft, ``DecisionRefusal`` and `KernelRefusal`.
    public func run(in transaction: Transaction) throws -> Decision.ID {
        let db = transaction.db
        let vote = try vote(db)
        try transaction.demandSecretary(of: vote.body, for: Self.self)
        guard !vote.decisions.isEmpty else { throw DecisionRefusal.nothingDecided }
        guard vote.decisions.contains(draft.outcome) else { throw DecisionRefusal.disagrees }
        guard try !DecisionRecord.exists(for: vote, db) else { throw DecisionRefusal.recordedAlready }
        let paper = try ProposalPaper.existing(vote.proposal, db)
        try transaction.demandNoInterest(in: paper, for: Self.self)
        guard paper.state == .forDecision, paper.version == vote.version else {
            throw DecisionRefusal.proposalMoved
        }
        let decision = try DecisionRecord(vote: vote, draft: draft, thread: paper.thread, corrects: nil)
            .keep(in: transaction)
        if decision.visibleFrom <= transaction.now {
            try DecisionPublication.carryOut(decision, in: transaction)
        }
        return decision.id
    }

    private func vote(_ db: Database) throws -> CountedVote {
        switch source {
        case .ballot(let ballot): return try .of(ballot, db)
        case .round(let round):
            guard let plan else { throw DecisionRefusal.noProposal }
            return try .of(round, plan: plan, db)
        }
    }
}
