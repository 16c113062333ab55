public import GRDB
public import MixedZone

/// The proposals that a body can put on an agenda or vote about.
public enum ProposalChoice {
    /// Reviewed or up for decision, on the track of the body, by title.
    public static func all(
        for body: Body,
        in states: [ProposalState] = [.reviewed, .forDecision],
        _ db: Database
    ) throws -> [(id: Proposal.ID, title: String)] {
        try states.flatMap { state in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT id, title FROM proposals
                    WHERE state = ?1 AND (?2 IS NULL OR track IS NULL OR track = ?2) ORDER BY title, id
                    """,
                arguments: [state.rawValue, body.track?.rawValue]
            ).map { (id: $0["id"], title: $0["title"]) }
        }
    }

    /// Those of the round's area that the body may decide about and that stand in no other round that is not over, by
    /// title.
    public static func all(for round: Round, _ db: Database) throws -> [(id: Proposal.ID, title: String)] {
        guard let body = try Body.find(round.body, db) else { return [] }
        let taken = try Set(
            Proposal.ID.fetchAll(
                db,
                sql: """
                    SELECT proposal_id FROM round_plans JOIN rounds ON rounds.id = round_id
                    WHERE rounds.state IN ('planned', 'open')
                    """
            )
        )
        return try all(for: body, db).filter { choice in
            guard !taken.contains(choice.id) else { return false }
            let paper = try ProposalPaper.existing(choice.id, db)
            return try paper.costCents > 0 && paper.isIn(round.area, db) && paper.isFor(body, db)
        }.sorted { $0.title < $1.title }
    }
}
