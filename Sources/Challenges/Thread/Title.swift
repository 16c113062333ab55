public import GRDB

/// What a thing is called, in the words of who named it.
public enum Title {
    /// Nil when there is no such thing any more.
    ///
    /// What has no name of its own bears that of the proposal that it is about.
    public static func of(_ thing: Thing, _ db: Database) throws -> String? {
        try String.fetchOne(db.cachedStatement(sql: sql(thing.kind)), arguments: [thing.id])
    }

    private static func sql(_ kind: ThingKind) -> String {
        switch kind {
        case .idea: "SELECT title FROM ideas WHERE id = ?"
        case .challenge: "SELECT title FROM challenges WHERE id = ?"
        case .call: "SELECT title FROM calls WHERE id = ?"
        case .team: "SELECT name FROM teams WHERE id = ?"
        case .session: "SELECT title FROM work_sessions WHERE id = ?"
        case .proposal: "SELECT title FROM proposals WHERE id = ?"
        case .meeting: "SELECT title FROM meetings WHERE id = ?"
        case .ballot: "SELECT question FROM ballots WHERE id = ?"
        case .round: "SELECT name FROM rounds WHERE id = ?"
        case .milestone: "SELECT title FROM milestones WHERE id = ?"
        case .agendaItem: "SELECT title FROM agenda_items WHERE id = ?"
        case .decision: ofProposal(of: "decisions")
        case .execution: ofProposal(of: "executions")
        case .outcome: ofProposal(of: "outcomes")
        case .objection: ofProposal(of: "objections")
        case .report:
            """
            SELECT proposals.title FROM reports JOIN executions ON executions.id = execution_id
            JOIN proposals ON proposals.id = executions.proposal_id WHERE reports.id = ?
            """
        }
    }

    private static func ofProposal(of table: String) -> String {
        """
        SELECT proposals.title FROM \(table) JOIN proposals ON proposals.id = \(table).proposal_id
        WHERE \(table).id = ?
        """
    }
}
