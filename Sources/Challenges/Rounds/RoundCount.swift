public import MixedZone

/// What came of a voting round: the order of the plans, and which of them get money.
///
/// More points come first; of equal ones the cheaper, then the one that was handed in earlier.
public struct RoundCount: Sendable, Equatable {
    public struct Plan: Sendable, Equatable {
        public let proposal: Proposal.ID
        public let costCents: Int
        public let submittedAt: Instant
        public let points: Int

        public init(_ proposal: Proposal.ID, costCents: Int, submittedAt: Instant, points: Int) {
            self.proposal = proposal
            self.costCents = costCents
            self.submittedAt = submittedAt
            self.points = points
        }
    }

    /// A plan in the result.
    public struct Line: Codable, Sendable, Equatable {
        public let proposal: Proposal.ID
        public let points: Int
        /// From 1 on.
        public let rank: Int
        public let isAwarded: Bool
    }

    public let lines: [Line]
    public let spentCents: Int

    /// A plan that no longer fits in the budget is passed over; one without points gets nothing.
    public init(_ plans: [Plan], budgetCents: Int, cutoff: Round.Cutoff) {
        var (left, places) = (budgetCents, Int.max)
        if case .top(let most) = cutoff { places = most }
        var lines: [Line] = []
        for (index, plan) in plans.sorted(by: RoundCount.comesFirst).enumerated() {
            let isAwarded = plan.points > 0 && places > 0 && plan.costCents <= left
            if isAwarded {
                left -= plan.costCents
                places -= 1
            }
            lines.append(
                Line(proposal: plan.proposal, points: plan.points, rank: index + 1, isAwarded: isAwarded)
            )
        }
        self.lines = lines
        spentCents = budgetCents - left
    }

    private static func comesFirst(_ one: Plan, _ other: Plan) -> Bool {
        if one.points != other.points { return one.points > other.points }
        if one.costCents != other.costCents { return one.costCents < other.costCents }
        if one.submittedAt != other.submittedAt { return one.submittedAt < other.submittedAt }
        return one.proposal.description < other.proposal.description
    }
}
