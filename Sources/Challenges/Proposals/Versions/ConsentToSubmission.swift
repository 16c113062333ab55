private import GRDB
public import MixedZone

/// A member agrees that the proposal is handed in; with the last one it is, at once.
public struct ConsentToSubmission: Command {
    public static let name = "consent-to-submission"
    public static let permission = Permission.members

    public let proposal: Proposal.ID

    public init(_ proposal: Proposal.ID) {
        self.proposal = proposal
    }

    struct Consented: Facts {
        let round: Int
        /// The hash of the version that was handed in with it; nil while others have not agreed.
        let handedIn: String?
    }

    /// Throws ``ProposalRefusal/notNow(_:)``.
    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let work = try ProposalAtWork.load(proposal, for: Self.self, transaction)
        try work.demandOfTeam(work.policy.mayConsent)
        let member = try transaction.member
        let round = try Consents.round(of: proposal, db)
        guard try !Consents.given(to: proposal, db).contains(member) else {
            transaction.nothingChanged()
            return Done()
        }
        try Consents.note(member, agrees: true, to: proposal, round: round, in: transaction)
        let given = try Consents.given(to: proposal, db)
        var version: Version?
        if try work.proposal.deciding(db).allSatisfy({ given.contains($0.member) }) {
            version = try Submission.handIn(work.proposal, in: transaction)
        }
        try transaction.record(
            work.proposal.subject,
            isPublic: version != nil,
            Consented(round: round, handedIn: version?.hash)
        )
        work.proposal.touch(transaction)
        return Done()
    }
}
