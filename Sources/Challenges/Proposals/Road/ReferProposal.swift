private import GRDB
public import MixedZone

/// The adviser says that a proposal belongs elsewhere, why, and where the team can go; the neighbourhood team decides.
public struct ReferProposal: Command {
    public static let name = "refer-proposal"
    public static let permission = Permission.roles([.areaCoordinator])
    /// Unicode scalars of the place to go.
    public static let longestElsewhere = 400

    public let proposal: Proposal.ID
    public let reason: String
    public let elsewhere: String

    public init(_ proposal: Proposal.ID, reason: String, elsewhere: String) {
        self.proposal = proposal
        self.reason = reason
        self.elsewhere = elsewhere
    }

    /// Throws `InvalidFields` without a reason or a place to go, and ``ProposalRefusal/notNow(_:)``.
    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let work = try ProposalAtWork.load(proposal, for: Self.self, transaction)
        let mover = try work.mover(of: "refer")
        let place = try WrittenText.checked(
            elsewhere,
            field: "elsewhere",
            isRequired: true,
            most: Self.longestElsewhere
        )
        try db.execute(
            sql: "UPDATE proposals SET referred_to = ?, adviser_id = ? WHERE id = ?",
            arguments: [place, try transaction.member, proposal]
        )
        let step = try work.proposal.move(to: .referral, by: mover, reason: reason).carryOut(in: transaction)
        try transaction.record(work.proposal.subject, isPublic: true, Reasoned(step))
        let bodies = try ProposalBodies.load(
            for: work.proposal,
            AreaReach.load(work.proposal.area, db),
            on: transaction.today,
            db
        )
        try Telling.ask(
            bodies.neighbourhoodTeam,
            to: "answer-referral",
            about: work.proposal.thing,
            until: step.due,
            in: transaction
        )
        return Done()
    }
}
