internal import GRDB
internal import MixedZone

/// What a body needs to know of a proposal: where it stands, and the version that was handed in last.
struct ProposalPaper: FetchableRecord {
    let id: Proposal.ID
    let thread: ThreadID
    let title: String
    let state: ProposalState
    let track: Proposal.Track?
    let team: Team.ID
    let area: String?
    let theme: String?
    let challenge: String?
    /// The hash of the version.
    let version: String
    let costCents: Int
    let submittedAt: Instant

    init(row: Row) throws {
        id = row["id"]
        thread = row["thread_id"]
        title = row["title"]
        state = try StoredValue.read(row, "state")
        track = (row["track"] as String?).flatMap(Proposal.Track.init)
        team = row["team_id"]
        area = row["area_id"]
        theme = row["theme_id"]
        challenge = row["challenge_id"]
        version = row["hash"]
        costCents = row["cost_cents"]
        submittedAt = row["submitted_at"]
    }

    /// Throws `KernelRefusal.missing` for one that was never handed in.
    static func existing(_ id: Proposal.ID, _ db: Database) throws -> ProposalPaper {
        let paper = try fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT proposals.*, hash, cost_cents, submitted_at FROM proposals
                    JOIN versions ON versions.proposal_id = proposals.id
                    WHERE proposals.id = ? ORDER BY number DESC LIMIT 1
                    """
            ),
            arguments: [id]
        )
        guard let paper else { throw KernelRefusal.missing }
        return paper
    }

    /// Whether the body decides on proposals of this track, in this area and on this theme.
    func isFor(_ body: Body, _ db: Database) throws -> Bool {
        guard body.track == nil || track == nil || body.track == track else { return false }
        guard body.theme == nil || body.theme == theme else { return false }
        return try body.area.map { try isIn($0, db) } ?? true
    }

    /// Whether it is about the area, or about one inside it.
    func isIn(_ area: String, _ db: Database) throws -> Bool {
        try AreaReach.load(self.area, db).scopes.contains(.area(area))
    }

    /// Whether the version stands on an agenda of the body: that of the meeting when one is given.
    func isOnAgenda(of body: String, _ meeting: Meeting.ID?, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (
                    SELECT 1 FROM agenda_points JOIN meetings ON meetings.id = meeting_id
                    WHERE proposal_id = ?1 AND body_id = ?2 AND state <> 'cancelled' AND papers_from >= ?3
                        AND (?4 IS NULL OR meeting_id = ?4)
                )
                """,
            arguments: [id, body, submittedAt, meeting]
        ) ?? false
    }

    /// Since when everybody can read the version; nil before it stood on an agenda.
    func publicSince(_ db: Database) throws -> Instant? {
        try Instant.fetchOne(
            db,
            sql: "SELECT min(papers_from) FROM agenda_points WHERE proposal_id = ? AND papers_from >= ?",
            arguments: [id, submittedAt]
        )
    }

    /// Who has no say about it: everybody in its team, observers too, and whoever declared an interest.
    func interested(_ db: Database) throws -> Set<Member.ID> {
        Set(
            try Member.ID.fetchAll(
                db,
                sql: """
                    SELECT member_id FROM team_members WHERE team_id = ? AND left_at IS NULL
                    UNION SELECT member_id FROM interests WHERE proposal_id = ? AND declaration <> ''
                    """,
                arguments: [team, id]
            )
        )
    }
}
