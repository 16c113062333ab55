public import GRDB
public import MixedZone

/// One document of a team, from its first note to a decision about it.
public struct Proposal: Sendable, Equatable {
    public typealias ID = MixedZone.ID<Proposal>

    /// How heavy the road to a decision is.
    public enum Track: String, Codable, Sendable, CaseIterable {
        case quick, long
    }

    public let id: Proposal.ID
    public let thread: ThreadID
    public let state: ProposalState
    public let since: Instant
    /// When the deadline of the state ends.
    public let due: Instant?
    public let title: String
    public let team: Team.ID
    public let challenge: String?
    public let idea: String?
    public let theme: String?
    public let area: String?
    /// Who is accountable for its care.
    public let adviser: Member.ID?
    public let track: Track?
    /// The values by which the track was chosen.
    public let criteria: TrackCriteria?
    public let mergedInto: Proposal.ID?
    /// Where else the team can go with it; empty unless it was referred.
    public let referredTo: String
    /// How often the track was changed.
    public let trackChanges: Int
    public let createdAt: Instant
    /// The number of the latest submitted version; 0 before the first.
    public let version: Int

    /// From its first submitted version on everybody can read it; before that only the team.
    public var circles: [Circle] { [circle] }

    /// The team itself, whatever others can read.
    var inner: Circle { .team(team.description) }

    var circle: Circle { version > 0 ? .everyone : inner }

    var thing: Thing { Thing(.proposal, id) }

    var subject: Subject { Subject("proposal", id) }
}

// MARK: - Database

extension Proposal: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        thread = row["thread_id"]
        state = try StoredValue.read(row, "state")
        since = row["since"]
        due = row["due_at"]
        title = row["title"]
        team = row["team_id"]
        challenge = row["challenge_id"]
        idea = row["idea_id"]
        theme = row["theme_id"]
        area = row["area_id"]
        adviser = row["adviser_id"]
        track = (row["track"] as String?).flatMap(Track.init)
        criteria = try (row["criteria"] as String?).map(TrackCriteria.read)
        mergedInto = row["merged_into"]
        referredTo = row["referred_to"]
        trackChanges = row["track_changes"]
        createdAt = row["created_at"]
        version = row["version"]
    }

    static let select = """
        SELECT proposals.*, (
            SELECT coalesce(max(number), 0) FROM versions WHERE proposal_id = proposals.id
        ) AS version FROM proposals
        """

    public static func find(_ id: Proposal.ID, _ db: Database) throws -> Proposal? {
        try fetchOne(db.cachedStatement(sql: "\(select) WHERE id = ?"), arguments: [id])
    }

    /// Those that go on with an idea, oldest first.
    public static func all(on idea: Idea.ID, _ db: Database) throws -> [Proposal] {
        try fetchAll(
            db.cachedStatement(sql: "\(select) WHERE idea_id = ? ORDER BY id"),
            arguments: [idea.description]
        )
    }

    /// Those of a team, the one that moved last first.
    public static func all(of team: Team.ID, _ db: Database) throws -> [Proposal] {
        try fetchAll(
            db.cachedStatement(sql: "\(select) WHERE team_id = ? ORDER BY since DESC, id"),
            arguments: [team]
        )
    }

    /// The state that it left for the one it is in; nil where it began so.
    public func stateBefore(_ db: Database) throws -> ProposalState? {
        try String.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT from_state FROM steps WHERE thing = 'proposal' AND thing_id = ? AND to_state = ?
                    ORDER BY id DESC LIMIT 1
                    """
            ),
            arguments: [id, state.rawValue]
        ).flatMap(ProposalState.init)
    }

    static func existing(_ id: Proposal.ID, _ db: Database) throws -> Proposal {
        guard let proposal = try find(id, db) else { throw KernelRefusal.missing }
        return proposal
    }
}
