public import GRDB
public import MixedZone

/// What somebody who watches a theme has to know today: what runs in it, what is late, where there is no news, and
/// what waits for them.
public struct ThemeWork: Sendable {
    public let theme: String
    /// Executions that are not over, those that run first.
    public let executions: [Execution]
    /// Milestones whose day is over, the longest overdue first.
    public let late: [Milestone]
    /// Executions of which the last two reports were missed.
    public let silent: Set<Execution.ID>
    /// Outcomes of which nobody measured anything, with the day of the first measurement behind us.
    public let unmeasured: [Outcome]
    /// Items to which this half of the pair has not agreed.
    public let waiting: [AgendaItem]

    /// - Parameter today: on the zone's calendar.
    public static func load(
        _ theme: String,
        for half: SupervisorPair.Half?,
        on today: CivilDay,
        _ db: Database
    ) throws -> ThemeWork {
        let executions = try Execution.fetchAll(
            db,
            sql: """
                SELECT executions.* FROM executions JOIN proposals ON proposals.id = proposal_id
                WHERE theme_id = ? AND executions.state NOT IN ('completed', 'stopped')
                ORDER BY executions.state <> 'running', executions.since
                """,
            arguments: [theme]
        )
        let late = try Milestone.fetchAll(
            db,
            sql: """
                SELECT milestones.* FROM milestones JOIN executions ON executions.id = execution_id
                JOIN proposals ON proposals.id = proposal_id
                WHERE theme_id = ? AND milestones.state = 'late' AND executions.state <> 'stopped'
                ORDER BY milestones.due_on
                """,
            arguments: [theme]
        )
        let unmeasured = try Outcome.fetchAll(
            db,
            sql: """
                SELECT outcomes.* FROM outcomes JOIN proposals ON proposals.id = proposal_id
                WHERE theme_id = ? AND outcomes.state = 'awaiting' AND measure_on < ? ORDER BY measure_on
                """,
            arguments: [theme, today]
        )
        let proposed = try AgendaItem.fetchAll(
            db,
            sql: "SELECT * FROM agenda_items WHERE theme_id = ? AND state = 'proposed' ORDER BY position",
            arguments: [theme]
        )
        let agreed = try AgreeToAgendaItem.halves(db)
        return ThemeWork(
            theme: theme,
            executions: executions,
            late: late,
            silent: try ProgressReport.silent(among: executions.map(\.id), db),
            unmeasured: unmeasured,
            waiting: proposed.filter { item in
                half.map { agreed[item.id]?.contains($0) != true } ?? false
            }
        )
    }
}
