internal import GRDB
public import MixedZone

/// The spokesperson takes the proposal back before there is a decision; why may be said.
public struct WithdrawProposal: Command {
    public static let name = "withdraw-proposal"
    public static let permission = Permission.members

    public let proposal: Proposal.ID
    public let reason: String

    public init(_ proposal: Proposal.ID, reason: String = "") {
        self.proposal = proposal
        self.reason = reason
    }

    /// Throws ``ProposalRefusal/ballotOpen`` and ``ProposalRefusal/notNow(_:)``.
    public func run(in transaction: Transaction) throws -> Done {
        let work = try ProposalAtWork.load(proposal, for: Self.self, transaction)
        let mover = try work.mover(of: "withdraw")
        try work.proposal.demandNoBallot(transaction.db)
        let step = try work.proposal.move(to: .withdrawn, by: mover, reason: reason)
            .carryOut(in: transaction)
        try transaction.record(
            work.proposal.subject,
            isPublic: work.proposal.version > 0,
            Reasoned(step)
        )
        return Done()
    }
}

extension Proposal {
    /// Throws ``ProposalRefusal/ballotOpen`` while a body votes about it.
    func demandNoBallot(_ db: Database) throws {
        let isVoted = try Bool.fetchOne(
            db,
            sql: "SELECT EXISTS (SELECT 1 FROM ballots WHERE proposal_id = ? AND state = 'open')",
            arguments: [id]
        )
        guard isVoted != true else { throw ProposalRefusal.ballotOpen }
    }
}
