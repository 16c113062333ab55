private import GRDB
public import MixedZone

/// Somebody of the neighbourhood team, or a secretary for it, confirms that a proposal belongs elsewhere, or keeps it; both
/// with a reason.
public struct AnswerReferral: Command {
    public static let name = "answer-referral"
    public static let permission = Permission.members

    public let proposal: Proposal.ID
    public let isConfirmed: Bool
    public let reason: String

    public init(_ proposal: Proposal.ID, isConfirmed: Bool, reason: String) {
        self.proposal = proposal
        self.isConfirmed = isConfirmed
        self.reason = reason
    }

    struct Answered: Facts {
        let confirmed: Bool
        let reasonDigest: String?
    }

    /// Throws ``ProposalRefusal/ownReferral``, ``ProposalRefusal/notNow(_:)`` and `InvalidFields` without a reason.
    public func run(in transaction: Transaction) throws -> Done {
        let work = try ProposalAtWork.load(proposal, for: Self.self, transaction)
        let mover = try work.mover(of: isConfirmed ? "confirm-referral" : "refuse-referral")
        guard try transaction.member != work.proposal.adviser else { throw ProposalRefusal.ownReferral }
        if !isConfirmed {
            try transaction.db.execute(
                sql: "UPDATE proposals SET referred_to = '' WHERE id = ?",
                arguments: [proposal]
            )
        }
        let step = try work.proposal.move(
            to: isConfirmed ? .outOfScope : .screening,
            by: mover,
            reason: reason
        ).carryOut(in: transaction)
        try transaction.record(
            work.proposal.subject,
            isPublic: true,
            Answered(confirmed: isConfirmed, reasonDigest: step.textDigest)
        )
        return Done()
    }
}
