private import GRDB
public import MixedZone

/// The spokesperson lays a complete proposal before the members, who can object until the deadline.
///
/// When every member has agreed it is handed in at once.
public struct OfferToMembers: Command {
    public static let name = "offer-to-members"
    public static let permission = Permission.members

    public let proposal: Proposal.ID

    public init(_ proposal: Proposal.ID) {
        self.proposal = proposal
    }

    struct Offered: Facts {
        let round: Int
        /// The hash of the version that was handed in with it, by a team of one.
        let handedIn: String?
    }

    /// Throws `InvalidFields` with everything that is missing, ``ProposalRefusal/notNow(_:)``, and
    /// ``TeamRefusal/tooFewResidents`` where the zone asks for a majority of residents.
    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let work = try ProposalAtWork.load(proposal, for: Self.self, transaction)
        let mover = try work.mover(of: "offer-to-members")
        try TeamRules.check(work.proposal.team, db)
        let draft = try Draft.load(work.proposal, db)
        try draft.checkComplete()
        let round = try Consents.round(of: proposal, db) + 1
        let step = try work.proposal.move(to: .awaitingMembers, by: mover, within: work.proposal.inner)
            .carryOut(in: transaction)
        let sender = try transaction.member
        try Consents.note(sender, agrees: true, to: proposal, round: round, in: transaction)
        try Telling.ask(
            draft.members.map(\.member).filter { $0 != sender },
            to: "consent",
            about: work.proposal.thing,
            until: step.due,
            in: transaction
        )
        var version: Version?
        if draft.members.allSatisfy({ $0.member == sender }) {
            version = try Submission.handIn(Proposal.existing(proposal, db), in: transaction)
        }
        try transaction.record(
            work.proposal.subject,
            isPublic: version != nil,
            Offered(round: round, handedIn: version?.hash)
        )
        return Done()
    }
}
