public import GRDB
public import MixedZone

/// What the adviser wants to know before the proposal can go on; question and answer are public.
public struct Question: Sendable, Equatable {
    public let id: Int
    public let question: String
    public let askedBy: Member.ID?
    public let askedAt: Instant
    /// Empty while there is none.
    public let answer: String
    public let answeredBy: Member.ID?
    public let answeredAt: Instant?

    /// Unicode scalars of a question and of an answer.
    public static let longestQuestion = 600
    public static let longestAnswer = 4_000
    /// At once.
    public static let most = 10
}

// MARK: - Database

extension Question: FetchableRecord {
    public init(row: Row) {
        id = row["id"]
        question = row["question"]
        askedBy = row["asked_by"]
        askedAt = row["asked_at"]
        answer = row["answer"]
        answeredBy = row["answered_by"]
        answeredAt = row["answered_at"]
    }

    /// Every question about a proposal, in the order in which they were asked.
    public static func all(about proposal: Proposal.ID, _ db: Database) throws -> [Question] {
        try fetchAll(
            db.cachedStatement(sql: "SELECT * FROM questions WHERE proposal_id = ? ORDER BY id"),
            arguments: [proposal]
        )
    }
}
