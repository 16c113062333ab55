public import GRDB
public import MixedZone

/// A team's objection to a decision about its proposal.
public struct Objection: Sendable, Equatable {
    public typealias ID = MixedZone.ID<Objection>

    /// On what an objection can rest.
    public enum Ground: String, Codable, Sendable, CaseIterable {
        case newFact, procedure
    }

    public let id: Objection.ID
    public let thread: ThreadID
    public let state: ObjectionState
    public let proposal: Proposal.ID
    public let decision: String
    public let ground: Ground
    public let explanation: String
    public let filedBy: Member.ID
    public let filedAt: Instant

    /// Unicode scalars.
    public static let longest = 4_000
}

// MARK: - Database

extension Objection: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        thread = row["thread_id"]
        state = try StoredValue.read(row, "state")
        proposal = row["proposal_id"]
        decision = row["decision_id"]
        ground = try StoredValue.read(row, "ground")
        explanation = row["explanation"]
        filedBy = row["filed_by"]
        filedAt = row["filed_at"]
    }

    public static func find(_ id: Objection.ID, _ db: Database) throws -> Objection? {
        try fetchOne(db.cachedStatement(sql: "SELECT * FROM objections WHERE id = ?"), arguments: [id])
    }

    /// Every objection about a proposal, oldest first.
    public static func all(about proposal: Proposal.ID, _ db: Database) throws -> [Objection] {
        try fetchAll(
            db.cachedStatement(sql: "SELECT * FROM objections WHERE proposal_id = ? ORDER BY id"),
            arguments: [proposal]
        )
    }
}
