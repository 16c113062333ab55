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
}
