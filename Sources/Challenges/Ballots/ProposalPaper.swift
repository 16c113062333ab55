internal import GRDB
internal import MixedZone

/// What a body needs to know of a proposal: where it stands, and the version that was handed in last.
struct ProposalPaper: FetchableRecord {
    let id: Proposal.ID
    let thread: ThreadID
    let title: String
    let state: ProposalState
    let track: Proposal.Track?
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

    /// Whether the body decides on proposals of this track.
    func isFor(_ body: Body) -> Bool { body.track == nil || track == nil || body.track == track }
}
