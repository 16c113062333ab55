private import GRDB
public import MixedZone

/// The adviser says that a proposal belongs elsewhere, why, and where the team can go; the neighbourhood team decides,
/// or a secretary for it.
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
        try Telling.ask(
            asked(about: work.proposal, transaction),
            to: "answer-referral",
            about: work.proposal.thing,
            until: step.due,
            in: transaction
        )
        return Done()
    }

    /// Who is to answer; the administrators where there is neither a neighbourhood team nor a secretary.
    private func asked(about proposal: Proposal, _ transaction: Transaction) throws -> Set<Member.ID> {
        let (db, adviser) = (transaction.db, try transaction.member)
        let reach = try AreaReach.load(proposal.area, db)
        let bodies = try ProposalBodies.load(for: proposal, reach, on: transaction.today, db)
        let found = bodies.asked(afterReferralBy: adviser)
        guard found.isEmpty else { return found }
        return try Set(reach.holders(of: .administrator, at: transaction.now, db)).subtracting([adviser])
    }
}
