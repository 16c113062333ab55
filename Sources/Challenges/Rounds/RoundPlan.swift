public import GRDB
public import MixedZone

/// A plan in a voting round: a proposal as it was handed in, and what it costs.
public struct RoundPlan: Sendable, Equatable {
    public let round: Round.ID
    public let proposal: Proposal.ID
    public let title: String
    public let version: String
    public let costCents: Int
    public let submittedAt: Instant
    /// Nil until the round is closed and counted.
    public let line: RoundCount.Line?
}

// MARK: - Database

extension RoundPlan: FetchableRecord {
    public init(row: Row) {
        round = row["round_id"]
        proposal = row["proposal_id"]
        title = row["title"]
        version = row["version"]
        costCents = row["cost_cents"]
        submittedAt = row["submitted_at"]
        if let points: Int = row["points"], let rank: Int = row["rank"] {
            line = RoundCount.Line(
                proposal: row["proposal_id"],
                points: points,
                rank: rank,
                isAwarded: row["is_awarded"]
            )
        } else {
            line = nil
        }
    }

    /// Before the count by title, after it by rank.
    public static func all(of round: Round.ID, _ db: Database) throws -> [RoundPlan] {
        try fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT round_plans.*, title, submitted_at FROM round_plans
                    JOIN proposals ON proposals.id = round_plans.proposal_id
                    JOIN versions ON versions.hash = round_plans.version
                    WHERE round_id = ? ORDER BY rank, title, proposals.id
                    """
            ),
            arguments: [round]
        )
    }
}
