internal import GRDB
public import MixedZone

/// Somebody who watches a theme proposes an item for its execution agenda.
public struct ProposeAgendaItem: Command {
    public static let name = "propose-agenda-item"
    public static let permission = Permission.roles([.themeSupervisor])

    public let theme: String
    public let title: String
    public let aim: String
    /// The period, on the zone's calendar; the last day included.
    public let startsOn: CivilDay
    public let endsOn: CivilDay
    /// The team that does it, the opgave that it comes from, the proposal that it carries out; nil without.
    public let team: String?
    public let challenge: String?
    public let proposal: String?

    public init(
        _ title: String,
        aim: String,
        theme: String,
        startsOn: CivilDay,
        endsOn: CivilDay,
        team: String? = nil,
        challenge: String? = nil,
        proposal: String? = nil
    ) {
        self.theme = theme
        self.title = title
        self.aim = aim
        self.startsOn = startsOn
        self.endsOn = endsOn
        self.team = team
        self.challenge = challenge
        self.proposal = proposal
    }

    struct Proposed: Facts {
        let theme: String
        let startsOn: CivilDay
        let endsOn: CivilDay
        let team: String?
        let challenge: String?
        let proposal: String?
    }

    public static let longestTitle = 120
    public static let longestAim = 1_000

    /// Throws `InvalidFields` for `title`, `aim`, `theme`, `endsOn`, `team`, `challenge` and `proposal`.
    public func run(in transaction: Transaction) throws -> AgendaItem.ID {
        let db = transaction.db
        try transaction.demand(
            transaction.standing.holds(.themeSupervisor, for: .theme(theme)),
            for: Self.self
        )
        let title = try WrittenText.checked(title, field: "title", isRequired: true, most: Self.longestTitle)
        let aim = try WrittenText.checked(aim, field: "aim", isRequired: true, most: Self.longestAim)
        let thread = try checkedThread(db) ?? Thread.begin(in: transaction)
        let id = AgendaItem.ID.random(at: transaction.now)
        try db.execute(
            sql: """
                INSERT INTO agenda_items (id, thread_id, state, since, theme_id, title, aim, starts_on, ends_on,
                    team_id, challenge_id, proposal_id, position)
                SELECT ?1, ?2, 'proposed', ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ifnull(max(position), 0) + 1
                FROM agenda_items WHERE theme_id = ?4
                """,
            arguments: [
                id, thread, transaction.now, theme, title, aim, startsOn, endsOn, team, challenge, proposal,
            ]
        )
        try transaction.record(
            Subject("agendaItem", id),
            isPublic: true,
            Proposed(
                theme: theme,
                startsOn: startsOn,
                endsOn: endsOn,
                team: team,
                challenge: challenge,
                proposal: proposal
            )
        )
        if case .member(let sender) = transaction.actor {
            try Follow.tie(sender, to: thread, as: .author, in: transaction)
        }
        _ = try StepDraft(Thing(.agendaItem, id), thread, "propose", mover: .themeSupervisor)
            .append(in: transaction)
        return id
    }

    /// The thread of what it belongs to: the proposal's, the opgave's or the team's, as everybody can read them.
    private func checkedThread(_ db: Database) throws -> ThreadID? {
        var problems: [FieldProblem] = []
        if try !Theme.all(db).contains(where: { $0.id == theme }) {
            problems.append(FieldProblem("theme", "choose-listed"))
        }
        if endsOn <= startsOn { problems.append(FieldProblem("endsOn", "day-not-later")) }
        var found: ThreadID?
        for (field, table, id, isPublic) in [
            ("proposal", "proposals", proposal, "state NOT IN ('draft', 'awaitingMembers')"),
            ("challenge", "challenges", challenge, "opened_at IS NOT NULL"), ("team", "teams", team, "1"),
        ] {
            guard let id else { continue }
            let thread = try ThreadID.fetchOne(
                db,
                sql: "SELECT thread_id FROM \(table) WHERE id = ? AND \(isPublic)",
                arguments: [id]
            )
            if thread == nil { problems.append(FieldProblem(field, "choose-listed")) }
            found = found ?? thread
        }
        guard problems.isEmpty else { throw InvalidFields(problems) }
        return found
    }
}
