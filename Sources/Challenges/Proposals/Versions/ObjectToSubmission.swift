private import GRDB
public import MixedZone

/// A member objects to handing the proposal in, with a reason; it is a draft again.
public struct ObjectToSubmission: Command {
    public static let name = "object-to-submission"
    public static let permission = Permission.members

    public let proposal: Proposal.ID
    public let reason: String

    public init(_ proposal: Proposal.ID, reason: String) {
        self.proposal = proposal
        self.reason = reason
    }

    struct Objected: Facts {
        let round: Int
        let reasonDigest: String?
    }

    /// Throws `InvalidFields` without a reason, and ``ProposalRefusal/notNow(_:)``.
    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let work = try ProposalAtWork.load(proposal, for: Self.self, transaction)
        let mover = try work.mover(of: "object")
        let round = try Consents.round(of: proposal, db)
        let step = try work.proposal.move(to: .draft, by: mover, reason: reason, within: work.proposal.inner)
            .carryOut(in: transaction)
        let member = try transaction.member
        try Consents.note(member, agrees: false, to: proposal, round: round, in: transaction)
        try transaction.record(
            work.proposal.subject,
            Objected(round: round, reasonDigest: step.textDigest)
        )
        return Done()
    }
}
