internal import Foundation
public import GRDB
public import MixedZone

/// What one reader thinks of one version of a proposal.
public struct Review: Sendable, Equatable {
    public enum State: String, Codable, Sendable, CaseIterable {
        case assigned
        /// Has an interest, or cannot judge it freely.
        case recused
        case given
        /// Did not come in time.
        case missed
    }

    public enum Recommendation: String, Codable, Sendable, CaseIterable {
        case yes, maybe, no
    }

    /// The number of the version that was read.
    public let version: Int
    public let reviewer: Member.ID
    public let state: State
    public let recommendation: Recommendation?
    /// From the criterion's short name to a score.
    public let scores: [String: Int]
    public let opinion: String
    public let assignedAt: Instant
    public let givenAt: Instant?

    /// A newer version came after the one that was read.
    public func isStale(_ proposal: Proposal) -> Bool { version < proposal.version }
}

// MARK: - Database

extension Review: FetchableRecord {
    public init(row: Row) throws {
        version = row["version"]
        reviewer = row["reviewer_id"]
        state = try StoredValue.read(row, "state")
        recommendation = (row["recommendation"] as String?).flatMap(Recommendation.init)
        scores =
            try (row["scores"] as String?).map {
                try JSONDecoder().decode([String: Int].self, from: Data($0.utf8))
            } ?? [:]
        opinion = row["opinion"]
        assignedAt = row["assigned_at"]
        givenAt = row["given_at"]
    }

    /// Every review of every version, oldest version first, in the order of assignment.
    public static func all(of proposal: Proposal.ID, _ db: Database) throws -> [Review] {
        try fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT * FROM reviews WHERE proposal_id = ? ORDER BY version, assigned_at, reviewer_id
                    """
            ),
            arguments: [proposal]
        )
    }

    /// Those of the last version.
    static func current(_ proposal: Proposal, _ db: Database) throws -> [Review] {
        try all(of: proposal.id, db).filter { $0.version == proposal.version }
    }

    /// Who reviews the last version or did, without those who stepped back.
    public static func stillAsked(_ proposal: Proposal, _ db: Database) throws -> [Member.ID] {
        try current(proposal, db).filter { $0.state != .recused }.map(\.reviewer)
    }

    /// Of whom a review of the last version is still to come.
    static func waiting(for proposal: Proposal, _ db: Database) throws -> [Member.ID] {
        try current(proposal, db).filter { $0.state == .assigned }.map(\.reviewer)
    }

    /// Whether a review of the last version is asked of this person.
    static func isAssigned(_ member: Member.ID, to proposal: Proposal, _ db: Database) throws -> Bool {
        try current(proposal, db).contains { $0.reviewer == member && $0.state == .assigned }
    }

    /// Somebody still has to give an opinion of their own, also where the track changed in the meantime.
    private static func isRunning(_ all: [Review], of proposal: Proposal) -> Bool {
        switch proposal.state {
        case .inReview: true
        case .onTrack: all.contains { $0.version == proposal.version && $0.state == .assigned }
        default: false
        }
    }

    /// What this viewer may read: everything once the review is over; while it runs only who has given their own reads
    /// those of others.
    public static func visible(
        of proposal: Proposal,
        to viewer: Member.ID?,
        _ db: Database
    ) throws -> [Review] {
        let all = try all(of: proposal.id, db)
        guard isRunning(all, of: proposal) else { return all }
        let hasGiven = all.contains {
            $0.version == proposal.version && $0.reviewer == viewer && $0.state == .given
        }
        return all.filter { hasGiven || $0.version < proposal.version || $0.reviewer == viewer }
    }
}
