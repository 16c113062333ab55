private import Foundation
internal import GRDB
internal import MixedZone

/// What was counted, in a ballot or in a voting round, about one version of a proposal.
struct CountedVote {
    let source: Decision.Source
    let body: String
    let proposal: Proposal.ID
    let version: String
    let closedAt: Instant
    /// Until then only the body and staff see what was counted; nil for everybody.
    let visibleFrom: Instant?
    /// What can be decided on the strength of it.
    let decisions: [DecisionOutcome]
    /// The stored text of the tally, or of the plan's line in the count.
    let json: String
    /// For the public entry: categories with votes at the same place in the other lists.
    let categories: [SeatCategory]
    let inFavour: [Int]
    let against: [Int]
    let abstain: [Int]

    /// On which a decision rests; throws ``DecisionRefusal`` and `KernelRefusal.missing`.
    static func of(_ decision: Decision, _ db: Database) throws -> CountedVote {
        switch decision.source {
        case .ballot(let ballot): try of(ballot, db)
        case .round(let round): try of(round, plan: decision.proposal, db)
        }
    }

    /// Throws ``DecisionRefusal`` and `KernelRefusal.missing`.
    static func of(_ id: Ballot.ID, _ db: Database) throws -> CountedVote {
        let ballot = try Ballot.existing(id, db)
        guard let result = try BallotResult.load(ballot, db), let closedAt = ballot.closedAt else {
            throw DecisionRefusal.notClosed
        }
        guard let proposal = ballot.proposal, let version = ballot.version else {
            throw DecisionRefusal.noProposal
        }
        let tally = result.tally
        let counts = tally.lines.compactMap { line in line.count.map { (line.category, $0) } }
        let all = counts.isEmpty ? [tally.count] : counts.map(\.1)
        return CountedVote(
            source: .ballot(id),
            body: ballot.body,
            proposal: proposal,
            version: version,
            closedAt: closedAt,
            visibleFrom: ballot.visibleFrom,
            decisions: tally.outcome.decisions,
            json: try text(tally),
            categories: counts.map(\.0),
            inFavour: all.map(\.inFavour),
            against: all.map(\.against),
            abstain: all.map(\.abstain)
        )
    }

    /// Throws ``DecisionRefusal`` and `KernelRefusal.missing`.
    static func of(_ id: Round.ID, plan proposal: Proposal.ID, _ db: Database) throws -> CountedVote {
        let round = try Round.existing(id, db)
        guard round.state == .closed else { throw DecisionRefusal.notClosed }
        let count = try RoundPlan.all(of: id, db)
        guard let plan = count.first(where: { $0.proposal == proposal }), let line = plan.line else {
            throw DecisionRefusal.noProposal
        }
        return CountedVote(
            source: .round(id),
            body: round.body,
            proposal: proposal,
            version: plan.version,
            closedAt: round.closesAt,
            visibleFrom: nil,
            decisions: line.isAwarded ? [.approved, .approvedWithConditions] : [.declined, .returned],
            json: try text(line),
            categories: [],
            inFavour: [line.points],
            against: [],
            abstain: []
        )
    }

    private static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
