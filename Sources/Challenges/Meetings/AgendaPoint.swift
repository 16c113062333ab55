public import GRDB
public import MixedZone

/// A point on the agenda of a meeting.
public struct AgendaPoint: Sendable, Equatable {
    public enum Kind: String, Codable, Sendable, CaseIterable {
        case decision, issue, success, improvement, notice
    }

    public let id: Int
    public let meeting: Meeting.ID
    public let position: Int
    public let kind: Kind
    public let title: String
    public let explanation: String
    public let proposal: Proposal.ID?
    /// Since when everybody can read the papers.
    public let papersFrom: Instant?
    /// What the meeting said, in a few words; public with the minutes.
    public let outcome: String
}

// MARK: - Database

extension AgendaPoint: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        meeting = row["meeting_id"]
        position = row["position"]
        kind = try StoredValue.read(row, "kind")
        title = row["title"]
        explanation = row["explanation"]
        proposal = row["proposal_id"]
        papersFrom = row["papers_from"]
        outcome = row["outcome"]
    }

    public static func all(of meeting: Meeting.ID, _ db: Database) throws -> [AgendaPoint] {
        try fetchAll(
            db.cachedStatement(sql: "SELECT * FROM agenda_points WHERE meeting_id = ? ORDER BY position, id"),
            arguments: [meeting]
        )
    }
}
