public import MixedZone

/// The spokesperson takes up a proposal that expired; it is a draft again, with everything that was written.
public struct TakeUpAgain: Command {
    public static let name = "take-up-again"
    public static let permission = Permission.members

    public let proposal: Proposal.ID
    public let reason: String

    public init(_ proposal: Proposal.ID, reason: String) {
        self.proposal = proposal
        self.reason = reason
    }

    /// Throws `InvalidFields` without a reason, and ``ProposalRefusal/notNow(_:)``.
    public func run(in transaction: Transaction) throws -> Done {
        let work = try ProposalAtWork.load(proposal, for: Self.self, transaction)
        let mover = try work.mover(of: "take-up-again")
        let step = try work.proposal.move(to: .draft, by: mover, reason: reason).carryOut(in: transaction)
        try transaction.record(work.proposal.subject, isPublic: true, Reasoned(step))
        return Done()
    }
}

/// What the journal keeps of a reason: its digest.
struct Reasoned: Facts {
    let reasonDigest: String?

    init(_ step: Step) {
        reasonDigest = step.textDigest
    }
}
