public import GRDB
public import MixedZone

extension TrackCriteria {
    /// What holds for the last version now; the adviser says what no figure tells.
    ///
    /// Throws `KernelRefusal.missing` for a proposal without a version.
    public static func weigh(
        _ proposal: Proposal,
        isWithinMandate: Bool,
        hasAffectedObjection: Bool,
        on day: CivilDay,
        _ db: Database
    ) throws -> TrackCriteria {
        guard let version = try Version.latest(of: proposal.id, db) else { throw KernelRefusal.missing }
        let rules = try TrackRules.inForce(in: day.year, db)
        let against = try Int.fetchOne(
            db,
            sql: """
                SELECT count(*) FROM reviews WHERE proposal_id = ? AND version = ? AND recommendation = 'no'
                """,
            arguments: [proposal.id, version.number]
        )
        return TrackCriteria(
            rulesYear: rules.year,
            costCents: version.sums.cost,
            thresholdCents: rules.thresholdCents,
            needsPermit: version.content.facts.needsPermit,
            isReversible: version.content.facts.isReversible,
            isWithinMandate: isWithinMandate,
            negativeReviews: against ?? 0,
            hasAffectedObjection: hasAffectedObjection
        )
    }
}

extension Proposal {
    /// Keeps the track with the values by which it was chosen.
    func keep(_ track: Track, _ criteria: TrackCriteria, _ db: Database) throws {
        try db.execute(
            sql: "UPDATE proposals SET track = ?, criteria = ? WHERE id = ?",
            arguments: [track.rawValue, try criteria.json(), id]
        )
    }

    /// Secretaries of the bodies that decide on this track are asked for reviewers.
    func askForReviewers(until due: Instant?, in transaction: Transaction) throws {
        let db = transaction.db
        let fresh = try Proposal.existing(id, db)
        let bodies = try ProposalBodies.load(
            for: fresh,
            AreaReach.load(area, db),
            on: transaction.today,
            db
        )
        try Telling.ask(
            bodies.secretaries,
            to: "assign-reviewers",
            about: thing,
            until: due,
            in: transaction
        )
    }
}

/// What the journal keeps of a choice of track: every value it rests on.
struct TrackFacts: Facts {
    let track: Proposal.Track
    let rulesYear: Int
    let costCents: Int
    let thresholdCents: Int
    let needsPermit: Bool
    let isReversible: Bool
    let isWithinMandate: Bool
    let negativeReviews: Int
    let hasAffectedObjection: Bool
    let reasonDigest: String?

    init(_ track: Proposal.Track, _ criteria: TrackCriteria, _ step: Step) {
        self.track = track
        rulesYear = criteria.rulesYear
        costCents = criteria.costCents
        thresholdCents = criteria.thresholdCents
        needsPermit = criteria.needsPermit
        isReversible = criteria.isReversible
        isWithinMandate = criteria.isWithinMandate
        negativeReviews = criteria.negativeReviews
        hasAffectedObjection = criteria.hasAffectedObjection
        reasonDigest = step.textDigest
    }
}
