public import GRDB
public import MixedZone

/// A proposal changes to the other track, with a reason: by its adviser at once, by members of the body when two of them
/// want it.
///
/// The first change starts the clock anew; a later one leaves it running.
public struct ChangeTrack: Command {
    public static let name = "change-track"
    public static let permission = Permission.members
    /// How many members of the body have to want it.
    public static let needed = 2

    public let proposal: Proposal.ID
    public let reason: String

    public init(_ proposal: Proposal.ID, reason: String) {
        self.proposal = proposal
        self.reason = reason
    }

    /// One of the members of the body wants it.
    struct Wanted: Facts {
        let wanted: Int
        let reasonDigest: String?
    }

    /// Returns whether it has changed; false while another member of the body has to want it too.
    ///
    /// Throws ``ProposalRefusal/criteriaNotMet``, ``ProposalRefusal/notNow(_:)`` and `InvalidFields`.
    public func run(in transaction: Transaction) throws -> Bool {
        let db = transaction.db
        let work = try ProposalAtWork.load(proposal, for: Self.self, transaction)
        let mover = try work.mover(of: "change-track")
        let track: Proposal.Track = work.proposal.track == .quick ? .long : .quick
        let criteria = try TrackCriteria.weigh(
            work.proposal,
            isWithinMandate: work.proposal.criteria?.isWithinMandate ?? false,
            hasAffectedObjection: work.proposal.criteria?.hasAffectedObjection ?? true,
            on: transaction.today,
            db
        )
        guard track == .long || criteria.allowQuick else { throw ProposalRefusal.criteriaNotMet }
        if mover == .bodyMember, try !isSeconded(work, to: track, in: transaction) { return false }
        try db.execute(sql: "DELETE FROM track_wishes WHERE proposal_id = ?", arguments: [proposal])
        try db.execute(
            sql: "UPDATE proposals SET track_changes = track_changes + 1 WHERE id = ?",
            arguments: [proposal]
        )
        try work.proposal.keep(track, criteria, db)
        let step = try work.proposal.move(
            to: .onTrack,
            by: mover,
            reason: reason,
            due: work.proposal.trackChanges > 0 ? work.proposal.due : nil
        ).carryOut(in: transaction)
        try transaction.record(
            work.proposal.subject,
            isPublic: true,
            TrackFacts(track, criteria, step)
        )
        try work.proposal.askForReviewers(until: step.due, in: transaction)
        return true
    }

    /// Notes the wish of a member of the body; whether there are enough of them now.
    private func isSeconded(
        _ work: ProposalAtWork,
        to track: Proposal.Track,
        in transaction: Transaction
    ) throws -> Bool {
        let (db, member) = (transaction.db, try transaction.member)
        let before = try TrackWish.members(for: track, in: proposal, db)
        if before.contains(member) {
            transaction.nothingChanged()
            return false
        }
        try db.execute(
            sql: """
                INSERT OR REPLACE INTO track_wishes (proposal_id, member_id, track, wished_at)
                VALUES (?, ?, ?, ?)
                """,
            arguments: [proposal, member, track.rawValue, transaction.now]
        )
        guard before.count + 1 < Self.needed else { return true }
        _ = try WrittenText.checked(reason, field: "reason", isRequired: true, most: 4_000)
        let step = try work.proposal.step("wish-track", by: .bodyMember, text: reason)
            .append(in: transaction)
        try transaction.record(
            work.proposal.subject,
            isPublic: true,
            Wanted(wanted: before.count + 1, reasonDigest: step.textDigest)
        )
        return false
    }
}

/// The members of the body who want a proposal on the other track.
public enum TrackWish {
    public static func members(
        for track: Proposal.Track,
        in proposal: Proposal.ID,
        _ db: Database
    ) throws -> Set<Member.ID> {
        try Member.ID.fetchSet(
            db.cachedStatement(
                sql: "SELECT member_id FROM track_wishes WHERE proposal_id = ? AND track = ?"
            ),
            arguments: [proposal, track.rawValue]
        )
    }
}
