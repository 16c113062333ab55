public import GRDB
internal import MixedZone

/// What a thing is called, in the words of who named it.
public enum Title {
    /// Nil when there is no such thing any more.
    ///
    /// What has no name of its own bears that of the proposal that it is about.
    public static func of(_ thing: Thing, _ db: Database) throws -> String? {
        try of([thing], db)[thing]
    }

    /// The titles of many things, asked once for each kind.
    public static func of(_ things: some Sequence<Thing>, _ db: Database) throws -> [Thing: String] {
        var titles: [Thing: String] = [:]
        for (kind, group) in Dictionary(grouping: Set(things), by: \.kind) {
            let rows = try Row.fetchCursor(
                db.cachedStatement(sql: sql(kind)),
                arguments: [StoredList.json(of: group.map(\.id))]
            )
            while let row = try rows.next() { titles[Thing(kind, row[0] as String)] = row[1] }
        }
        return titles
    }

    private static func sql(_ kind: ThingKind) -> String {
        switch kind {
        case .idea: own("ideas")
        case .challenge: own("challenges")
        case .call: own("calls")
        case .team: own("teams", "name")
        case .session: own("work_sessions")
        case .proposal: own("proposals")
        case .meeting: own("meetings")
        case .ballot: own("ballots", "question")
        case .round: own("rounds", "name")
        case .milestone: own("milestones")
        case .agendaItem: own("agenda_items")
        case .decision: ofProposal(of: "decisions")
        case .execution: ofProposal(of: "executions")
        case .outcome: ofProposal(of: "outcomes")
        case .objection: ofProposal(of: "objections")
        case .report:
            """
            SELECT reports.id, proposals.title FROM reports JOIN executions ON executions.id = execution_id
            JOIN proposals ON proposals.id = executions.proposal_id
            WHERE reports.id IN (SELECT value FROM json_each(?))
            """
        }
    }

    private static func own(_ table: String, _ column: String = "title") -> String {
        "SELECT id, \(column) FROM \(table) WHERE id IN (SELECT value FROM json_each(?))"
    }

    private static func ofProposal(of table: String) -> String {
        """
        SELECT \(table).id, proposals.title FROM \(table) JOIN proposals ON proposals.id = \(table).proposal_id
        WHERE \(table).id IN (SELECT value FROM json_each(?))
        """
    }
}
