public import GRDB
public import MixedZone

/// A version that was handed in; it never changes, and its hash tells it from every other.
public struct Version: Sendable, Equatable {
    /// From 1 on, within the proposal.
    public let number: Int
    /// SHA-256 of ``json``, in hexadecimal.
    public let hash: String
    /// The exact text over which the hash was taken.
    public let json: String
    public let content: VersionContent
    public let sums: MoneySums
    public let submittedAt: Instant

    /// Whether the stored text still gives the stored hash.
    public var isWhole: Bool { ContentHash.of(json) == hash }
}

// MARK: - Database

extension Version: FetchableRecord {
    public init(row: Row) throws {
        number = row["number"]
        hash = row["hash"]
        json = row["content"]
        content = try VersionContent.read(row["content"])
        sums = content.facts.sums
        submittedAt = row["submitted_at"]
    }

    public static func latest(of proposal: Proposal.ID, _ db: Database) throws -> Version? {
        try fetchOne(
            db.cachedStatement(
                sql: "SELECT * FROM versions WHERE proposal_id = ? ORDER BY number DESC LIMIT 1"
            ),
            arguments: [proposal]
        )
    }

    public static func find(_ number: Int, of proposal: Proposal.ID, _ db: Database) throws -> Version? {
        try fetchOne(
            db.cachedStatement(sql: "SELECT * FROM versions WHERE proposal_id = ? AND number = ?"),
            arguments: [proposal, number]
        )
    }

    /// Every version, oldest first.
    public static func all(of proposal: Proposal.ID, _ db: Database) throws -> [Version] {
        try fetchAll(
            db.cachedStatement(sql: "SELECT * FROM versions WHERE proposal_id = ? ORDER BY number"),
            arguments: [proposal]
        )
    }

    /// Who were in the team when it was handed in, in the order of their identifiers.
    public static func authors(
        of number: Int,
        in proposal: Proposal.ID,
        _ db: Database
    ) throws -> [Member.ID] {
        try Member.ID.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT member_id FROM version_authors WHERE proposal_id = ? AND number = ?
                    ORDER BY member_id
                    """
            ),
            arguments: [proposal, number]
        )
    }
}
