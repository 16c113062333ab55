public import MixedZone

/// The spokesperson opens a proposal again after its reviews, or after a body gave it back.
public struct ReviseProposal: Command {
    public static let name = "revise-proposal"
    public static let permission = Permission.members

    public let proposal: Proposal.ID
    public let reason: String

    public init(_ proposal: Proposal.ID, reason: String = "") {
        self.proposal = proposal
        self.reason = reason
    }

    /// Throws ``ProposalRefusal/notNow(_:)``.
    public func run(in transaction: Transaction) throws -> Done {
        let work = try ProposalAtWork.load(proposal, for: Self.self, transaction)
        let mover = try work.mover(of: "revise")
        let step = try work.proposal.move(to: .revision, by: mover, reason: reason).carryOut(in: transaction)
        try transaction.record(work.proposal.subject, isPublic: true, Reasoned(step))
        return Done()
    }
}
