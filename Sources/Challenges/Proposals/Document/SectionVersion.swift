public import GRDB
public import MixedZone

/// One saved text of a section; every save makes one, and none is ever overwritten.
public struct SectionVersion: Sendable, Equatable {
    public let section: ProposalSection
    /// From 1 on, within the section.
    public let number: Int
    /// The version that the author had before them; 0 for a first text.
    public let basedOn: Int
    public let content: String
    /// Nil for somebody who has left.
    public let author: Member.ID?
    public let savedAt: Instant
}

// MARK: - Database

extension SectionVersion: FetchableRecord {
    public init(row: Row) throws {
        section = try StoredValue.read(row, "section")
        number = row["number"]
        basedOn = row["based_on"]
        content = row["content"]
        author = row["author_id"]
        savedAt = row["saved_at"]
    }

    /// The newest text of each section that has one.
    public static func newest(
        of proposal: Proposal.ID,
        _ db: Database
    ) throws -> [ProposalSection: SectionVersion] {
        let all = try fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT * FROM sections WHERE proposal_id = ?1 AND number = (
                        SELECT max(number) FROM sections AS others
                        WHERE others.proposal_id = ?1 AND others.section = sections.section
                    )
                    """
            ),
            arguments: [proposal]
        )
        return Dictionary(all.map { ($0.section, $0) }) { first, _ in first }
    }

    /// Every text of one section, oldest first.
    public static func history(
        of section: ProposalSection,
        in proposal: Proposal.ID,
        _ db: Database
    ) throws -> [SectionVersion] {
        try fetchAll(
            db.cachedStatement(
                sql: "SELECT * FROM sections WHERE proposal_id = ? AND section = ? ORDER BY number"
            ),
            arguments: [proposal, section.rawValue]
        )
    }
}
