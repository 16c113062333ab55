internal import GRDB
public import MixedZone

/// Puts a proposal that is up for decision in a voting round that has not opened yet.
///
/// It is of the round's area, the body may decide on it, and its papers are public long enough before the opening.
public struct AddPlan: Command {
    public static let name = "add-plan"
    public static let permission = Permission.members

    public let round: Round.ID
    public let proposal: Proposal.ID

    public init(_ proposal: Proposal.ID, to round: Round.ID) {
        self.round = round
        self.proposal = proposal
    }

    struct Added: Facts {
        let proposal: Proposal.ID
        let version: String
        let costCents: Int
    }

    /// Throws ``RoundRefusal`` and `KernelRefusal`.
    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let round = try Round.existing(round, db)
        let policy = try RoundPolicy.load(transaction.standing, round, db)
        try transaction.demand(policy.mayAddPlans, for: Self.self)
        guard round.state == .planned else { throw RoundRefusal.notNow }
        let paper = try ProposalPaper.existing(proposal, db)
        guard paper.state == .reviewed || paper.state == .forDecision, paper.costCents > 0 else {
            throw RoundRefusal.planDoesNotFit
        }
        guard try paper.isIn(round.area, db), try paper.isFor(Body.existing(round.body, db), db) else {
            throw RoundRefusal.planElsewhere
        }
        guard try !isInRound(db) else { throw RoundRefusal.planDoesNotFit }
        let deadlines = try Deadlines.load(db)
        let first = deadlines.lastDay(.papers, after: try paper.publicSince(db) ?? transaction.now)
        guard first <= deadlines.clock.day(of: round.opensAt) else { throw RoundRefusal.papersTooLate(first) }
        try db.execute(
            sql: "INSERT INTO round_plans (round_id, proposal_id, version, cost_cents) VALUES (?, ?, ?, ?)",
            arguments: [round.id, proposal, paper.version, paper.costCents]
        )
        try transaction.record(
            Subject("round", round.id),
            isPublic: true,
            Added(proposal: proposal, version: paper.version, costCents: paper.costCents)
        )
        if paper.state == .reviewed {
            let known = try Proposal.existing(proposal, db)
            _ = try known.move(
                to: .forDecision,
                by: policy.isCoordinator ? .adviser : transaction.secretary(of: round.body),
                body: round.body,
                version: paper.version,
                due: round.closesAt
            ).carryOut(in: transaction)
        }
        transaction.touch(round.topic)
        return Done()
    }

    /// In this round, or in another that is not over.
    private func isInRound(_ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (
                    SELECT 1 FROM round_plans JOIN rounds ON rounds.id = round_id
                    WHERE proposal_id = ? AND rounds.state IN ('planned', 'open')
                )
                """,
            arguments: [proposal]
        ) ?? false
    }
}
