public import GRDB
public import MixedZone

/// What came out of a work session for one section of a proposal.
public struct SessionResult: Sendable, Equatable {
    public let id: Int
    public let section: ProposalSection
    public let content: String
    /// The proposal into which it was taken over; nil for none yet.
    public let proposal: Proposal.ID?
}

// MARK: - Database

extension SessionResult: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        section = try StoredValue.read(row, "section")
        content = row["content"]
        proposal = row["proposal_id"]
    }

    /// In the order in which they were noted.
    public static func all(of session: WorkSession.ID, _ db: Database) throws -> [SessionResult] {
        try fetchAll(
            db.cachedStatement(sql: "SELECT * FROM session_results WHERE session_id = ? ORDER BY id"),
            arguments: [session]
        )
    }
}
