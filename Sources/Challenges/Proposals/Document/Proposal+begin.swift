internal import GRDB
internal import MixedZone

/// What a proposal stands on, and where that is.
struct ProposalGround {
    var challenge: String?
    var idea: String?
    /// Nil for a thread of its own.
    var thread: ThreadID?
    var theme: String?
    var area: String?
}

extension Proposal {
    /// A draft of a team; who decides in it follows what becomes of it.
    ///
    /// - Parameter isQuiet: the step that led to it is told, and this one with it.
    static func begin(
        _ title: String,
        of team: Team,
        on ground: ProposalGround,
        by mover: Mover,
        isQuiet: Bool = false,
        in transaction: Transaction
    ) throws -> Proposal {
        let db = transaction.db
        let id = Proposal.ID.random(at: transaction.now)
        let thread = try ground.thread ?? Thread.begin(in: transaction)
        try db.execute(
            sql: """
                INSERT INTO proposals
                    (id, thread_id, state, since, title, team_id, challenge_id, idea_id, theme_id, area_id, created_at)
                VALUES (?1, ?2, 'draft', ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?3)
                """,
            arguments: [
                id, thread, transaction.now, title, team.id, ground.challenge, ground.idea, ground.theme,
                ground.area,
            ]
        )
        let proposal = try existing(id, db)
        for member in try proposal.deciding(db) {
            try Follow.tie(member.member, to: thread, as: .author, in: transaction)
        }
        var step = proposal.step("begin", by: mover)
        step.isQuiet = isQuiet
        _ = try step.append(in: transaction)
        return proposal
    }
}
