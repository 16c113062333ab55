private import Foundation
private import GRDB
public import MixedZone

/// A reviewer judges the version that they read, before they see what others think of it; said is said.
public struct GiveReview: Command {
    public static let name = "give-review"
    public static let permission = Permission.members
    /// Unicode scalars.
    public static let longestOpinion = 4_000

    public let proposal: Proposal.ID
    /// The number of the version that was read.
    public let version: Int
    /// From the criterion's short name to a score from 1 to 5; every criterion of the year.
    public let scores: [String: Int]
    public let recommendation: Review.Recommendation
    public let opinion: String

    public init(
        _ proposal: Proposal.ID,
        version: Int,
        scores: [String: Int],
        _ recommendation: Review.Recommendation,
        opinion: String
    ) {
        self.proposal = proposal
        self.version = version
        self.scores = scores
        self.recommendation = recommendation
        self.opinion = opinion
    }

    /// What was judged enters the journal when the review is over and public.
    struct Given: Facts {
        let version: Int
        let isLast: Bool
    }

    /// Throws ``ProposalRefusal/versionSuperseded``, ``ProposalRefusal/notNow(_:)``, `InvalidFields`, and
    /// `KernelRefusal.notAllowed` for who is not asked to read it.
    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let work = try ProposalAtWork.load(proposal, for: Self.self, transaction)
        let own = try Review.own(work, transaction)
        guard version == work.proposal.version else { throw ProposalRefusal.versionSuperseded }
        guard own.state == .assigned, work.proposal.state == .inReview else {
            throw ProposalRefusal.notNow(work.proposal.state)
        }
        let text = try WrittenText.checked(
            opinion,
            field: "opinion",
            isRequired: true,
            most: Self.longestOpinion
        )
        let criteria = try ReviewCriterion.inForce(in: transaction.today.year, db)
        let problems = criteria.filter { !(scores[$0.id].map(ReviewCriterion.scores.contains) ?? false) }
            .map { FieldProblem("score-\($0.id)", "score-missing") }
        guard problems.isEmpty else { throw InvalidFields(problems) }
        try keep(text, own, criteria, transaction)
        let step = work.proposal.step("give-review", by: .reviewer)
        _ = try step.append(in: transaction)
        try Review.finishIfAllIn(work.proposal, in: transaction)
        let isLast = try Proposal.existing(proposal, db).state == .reviewed
        try transaction.record(work.proposal.subject, Given(version: version, isLast: isLast))
        return Done()
    }

    private func keep(
        _ text: String,
        _ own: Review,
        _ criteria: [ReviewCriterion],
        _ transaction: Transaction
    ) throws {
        let known = Set(criteria.map(\.id))
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let json = try encoder.encode(scores.filter { known.contains($0.key) })
        try transaction.db.execute(
            sql: """
                UPDATE reviews SET state = 'given', recommendation = ?, scores = ?, opinion = ?, given_at = ?
                WHERE proposal_id = ? AND version = ? AND reviewer_id = ?
                """,
            arguments: [
                recommendation.rawValue, String(decoding: json, as: UTF8.self), text, transaction.now,
                proposal, version, own.reviewer,
            ]
        )
    }
}
