private import GRDB
public import MixedZone

/// The secretary asks members to read the last version; none of them is of its team or has declared an interest in it.
///
/// While a review runs more can be asked, such as after a recusal.
public struct AssignReviewers: Command {
    public static let name = "assign-reviewers"
    public static let permission = Permission.members

    public let proposal: Proposal.ID
    public let reviewers: [Member.ID]

    public init(_ proposal: Proposal.ID, _ reviewers: [Member.ID]) {
        self.proposal = proposal
        self.reviewers = reviewers
    }

    struct Assigned: Facts {
        let version: Int
        let reviewers: [Member.ID]
    }

    /// Throws ``ProposalRefusal/tooFewReviewers(needed:)``, ``ProposalRefusal/reviewerConflicted``,
    /// ``ProposalRefusal/notNow(_:)``, and `KernelRefusal.missing` for who is no active member.
    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let work = try ProposalAtWork.load(proposal, for: Self.self, transaction)
        let more = work.policy.mayAddReviewers ? work.policy.secretary : nil
        let isMore = more != nil
        let mover = try more ?? work.mover(of: "assign-reviewers")
        let known = Set(try Review.current(work.proposal, db).map(\.reviewer))
        let asked = Set(reviewers).subtracting(known).sorted { $0.description < $1.description }
        for reviewer in asked { try check(reviewer, work.proposal, transaction) }
        let rules = try TrackRules.inForce(in: transaction.today.year, db)
        let needed = isMore ? 1 : rules.reviewers(for: work.proposal.track ?? .long)
        let open = try Review.stillAsked(work.proposal, db).count
        guard asked.count + (isMore ? 0 : open) >= needed else {
            throw ProposalRefusal.tooFewReviewers(needed: needed)
        }
        for reviewer in asked {
            try Review.assign(reviewer, work.proposal.version, of: proposal, in: transaction)
        }
        let step =
            try isMore
            ? work.proposal.step("assign-more-reviewers", by: mover).append(in: transaction)
            : work.proposal.move(
                to: .inReview,
                by: mover,
                version: Version.latest(of: proposal, db)?.hash
            ).carryOut(in: transaction)
        try transaction.record(
            work.proposal.subject,
            Assigned(version: work.proposal.version, reviewers: asked)
        )
        let again = isMore ? [] : try Review.waiting(for: work.proposal, db).filter { !asked.contains($0) }
        try Telling.ask(
            asked + again,
            to: "review",
            about: work.proposal.thing,
            until: step.due ?? work.proposal.due,
            in: transaction
        )
        if !isMore { try Review.finishIfAllIn(Proposal.existing(proposal, db), in: transaction) }
        return Done()
    }

    private func check(_ reviewer: Member.ID, _ proposal: Proposal, _ transaction: Transaction) throws {
        let db = transaction.db
        guard try Standing.load(.member(reviewer), at: transaction.now, db).isActive else {
            throw KernelRefusal.missing
        }
        let isOfTeam = try TeamMember.find(reviewer, in: proposal.team, db) != nil
        let declared = try Interest.all(in: proposal.id, db)[reviewer] != nil
        let isAuthor = try Version.authors(of: proposal.version, in: proposal.id, db).contains(reviewer)
        guard !isOfTeam, !declared, !isAuthor else { throw ProposalRefusal.reviewerConflicted }
    }
}

extension Review {
    static func assign(
        _ reviewer: Member.ID,
        _ version: Int,
        of proposal: Proposal.ID,
        in transaction: Transaction
    ) throws {
        try transaction.db.cachedStatement(
            sql: """
                INSERT INTO reviews (proposal_id, version, reviewer_id, state, assigned_at)
                VALUES (?, ?, ?, 'assigned', ?)
                """
        ).execute(arguments: [proposal, version, reviewer, transaction.now])
    }
}
