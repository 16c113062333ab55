public import MixedZone

/// The adviser chooses the road to a decision, with a reason; the quick one only where every criterion holds.
public struct ChooseTrack: Command {
    public static let name = "choose-track"
    public static let permission = Permission.roles([.areaCoordinator])

    public let proposal: Proposal.ID
    public let track: Proposal.Track
    public let isWithinMandate: Bool
    public let hasAffectedObjection: Bool
    public let reason: String

    public init(
        _ proposal: Proposal.ID,
        _ track: Proposal.Track,
        isWithinMandate: Bool,
        hasAffectedObjection: Bool,
        reason: String
    ) {
        self.proposal = proposal
        self.track = track
        self.isWithinMandate = isWithinMandate
        self.hasAffectedObjection = hasAffectedObjection
        self.reason = reason
    }

    /// Throws ``ProposalRefusal/criteriaNotMet``, ``ProposalRefusal/notNow(_:)`` and `InvalidFields`.
    public func run(in transaction: Transaction) throws -> Done {
        let work = try ProposalAtWork.load(proposal, for: Self.self, transaction)
        let mover = try work.mover(of: "choose-track")
        let criteria = try TrackCriteria.weigh(
            work.proposal,
            isWithinMandate: isWithinMandate,
            hasAffectedObjection: hasAffectedObjection,
            on: transaction.today,
            transaction.db
        )
        guard track == .long || criteria.allowQuick else { throw ProposalRefusal.criteriaNotMet }
        try work.proposal.keep(track, criteria, transaction.db)
        let step = try work.proposal.move(to: .onTrack, by: mover, reason: reason).carryOut(in: transaction)
        try transaction.record(
            work.proposal.subject,
            isPublic: true,
            TrackFacts(track, criteria, step)
        )
        try work.proposal.askForReviewers(until: step.due, in: transaction)
        return Done()
    }
}
