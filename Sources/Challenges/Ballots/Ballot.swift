public import GRDB
public import MixedZone

/// A question to a body: who may answer is fixed when it opens, what they said is known when it closes.
public struct Ballot: Sendable, Equatable {
    public typealias ID = MixedZone.ID<Ballot>

    public let id: Ballot.ID
    public let thread: ThreadID
    public let state: BallotState
    /// When the clock closes it, this second not included; nil for one that the secretary closes.
    public let dueAt: Instant?
    public let body: String
    /// Nil for one between meetings.
    public let meeting: Meeting.ID?
    public let proposal: Proposal.ID?
    /// The hash of the version that it is about.
    public let version: String?
    public let question: String
    public let isSecret: Bool
    /// The rules of the body at the opening.
    public let charter: Charter
    /// Nil until it is closed.
    public let outcome: Tally.Outcome?
    public let createdAt: Instant
    public let openedAt: Instant?
    public let closedAt: Instant?
    /// The embargo: until then only the body and staff see what it came to; nil for public at the closing.
    public let visibleFrom: Instant?

    public var circles: [Circle] { [.everyone] }
    /// Who sees what it came to, once it is closed.
    public func resultCircles(at now: Instant) -> [Circle] {
        visibleFrom.map { now < $0 } ?? false ? [.body(body), .staff] : [.everyone]
    }
    public var isInMeeting: Bool { meeting != nil }
    public var topic: Topic { Topic("ballot/\(id)") }
    public var thing: Thing { Thing(.ballot, id) }

    /// Whether a vote at this second counts.
    public func takesVotes(at now: Instant) -> Bool {
        state == .open && (dueAt.map { now < $0 } ?? true)
    }
}

// MARK: - Database

extension Ballot: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        thread = row["thread_id"]
        state = try StoredValue.read(row, "state")
        dueAt = row["due_at"]
        body = row["body_id"]
        meeting = row["meeting_id"]
        proposal = row["proposal_id"]
        version = row["version"]
        question = row["question"]
        isSecret = row["is_secret"]
        charter = try Charter.read(row["charter"])
        outcome = (row["outcome"] as String?).flatMap(Tally.Outcome.init)
        createdAt = row["created_at"]
        openedAt = row["opened_at"]
        closedAt = row["closed_at"]
        visibleFrom = row["visible_from"]
    }

    public static func find(_ id: Ballot.ID, _ db: Database) throws -> Ballot? {
        try fetchOne(db.cachedStatement(sql: "SELECT * FROM ballots WHERE id = ?"), arguments: [id])
    }

    /// Throws `KernelRefusal.missing`.
    static func existing(_ id: Ballot.ID, _ db: Database) throws -> Ballot {
        guard let ballot = try find(id, db) else { throw KernelRefusal.missing }
        return ballot
    }

    public static func all(of meeting: Meeting.ID, _ db: Database) throws -> [Ballot] {
        try fetchAll(
            db.cachedStatement(sql: "SELECT * FROM ballots WHERE meeting_id = ? ORDER BY created_at, id"),
            arguments: [meeting]
        )
    }

    /// Those of a body that are not over, and those that were closed last, the newest first.
    public static func recent(of body: String, _ db: Database) throws -> [Ballot] {
        try fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT * FROM ballots WHERE body_id = ? AND state <> 'cancelled'
                    ORDER BY state = 'closed', created_at DESC, id DESC LIMIT 20
                    """
            ),
            arguments: [body]
        )
    }

    public static func all(about proposal: Proposal.ID, _ db: Database) throws -> [Ballot] {
        try fetchAll(
            db.cachedStatement(sql: "SELECT * FROM ballots WHERE proposal_id = ? ORDER BY created_at, id"),
            arguments: [proposal]
        )
    }
}
