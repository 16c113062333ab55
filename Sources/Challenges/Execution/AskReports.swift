public import GRDB
public import MixedZone

/// While an execution runs, the clock asks for a report as often as the zone says, and says when nobody gave one.
///
/// The first is asked when the execution starts to run. One round asks the next report of each execution that has
/// none open, and closes the ones whose time is over.
public struct AskReports: ClockBatch {
    public static let name = "ask-reports"
    /// Of each kind.
    public static let batch = 100

    public init() {}

    struct Asked: Facts {
        let missed: [String]
        let asked: [String]
    }

    public func run(in transaction: Transaction) throws -> Int {
        let db = transaction.db
        let over = try ProgressReport.fetchAll(
            db,
            sql: "SELECT * FROM reports WHERE state = 'due' AND due_at <= ? ORDER BY due_at LIMIT ?",
            arguments: [transaction.now, Self.batch]
        )
        let waiting = try Execution.fetchAll(
            db,
            sql: "\(Self.unasked) ORDER BY executions.id LIMIT ?",
            arguments: [Self.batch]
        )
        guard !over.isEmpty || !waiting.isEmpty else {
            transaction.nothingChanged()
            return 0
        }
        try transaction.record(
            Subject("reports", "asked"),
            isPublic: true,
            Asked(missed: over.map(\.id.description), asked: waiting.map(\.id.description))
        )
        for report in over {
            _ = try Move(
                thing: report.id.description,
                thread: report.thread,
                from: .due,
                to: .missed as ReportState,
                mover: .clock
            ).carryOut(in: transaction)
            try escalate(report, transaction)
        }
        for execution in waiting { try ask(execution, transaction) }
        return max(over.count, waiting.count)
    }

    /// Running, and no report waits.
    private static let unasked = """
        SELECT * FROM executions WHERE state = 'running' AND NOT EXISTS (
            SELECT 1 FROM reports WHERE execution_id = executions.id AND state = 'due'
        )
        """

    private func ask(_ execution: Execution, _ transaction: Transaction) throws {
        let db = transaction.db
        let id = ProgressReport.ID.random(at: transaction.now)
        let due = try Deadlines.load(db).due(.report, after: transaction.now)
        try db.execute(
            sql: """
                INSERT INTO reports (id, thread_id, state, since, due_at, execution_id, number)
                SELECT ?1, ?2, 'due', ?3, ?4, ?5, ifnull(max(number), 0) + 1 FROM reports WHERE execution_id = ?5
                """,
            arguments: [id, execution.thread, transaction.now, due, execution.id]
        )
        try Telling.ask(
            [execution.municipalOwner, execution.teamOwner],
            to: "report",
            about: Thing(.execution, execution.id),
            until: due,
            in: transaction
        )
    }

    /// After the second one that was missed the adviser of the proposal hears it.
    private func escalate(_ report: ProgressReport, _ transaction: Transaction) throws {
        let reports = try ProgressReport.all(of: report.execution, transaction.db)
        guard ProgressReport.isSilent(reports) else { return }
        let adviser = try Member.ID.fetchOne(
            transaction.db,
            sql: """
                SELECT adviser_id FROM proposals JOIN executions ON executions.proposal_id = proposals.id
                WHERE executions.id = ? AND adviser_id IS NOT NULL
                """,
            arguments: [report.execution]
        )
        try Telling.ask(
            [adviser].compactMap(\.self),
            to: "look-after-silence",
            about: Thing(.execution, report.execution),
            in: transaction
        )
    }

    /// When a report is missed next, or at once when one has to be asked; nil when nothing runs.
    public static func nextDue(_ db: Database) throws -> Instant? {
        let unasked = try Instant.fetchOne(db, sql: "SELECT min(since) FROM (\(unasked))")
        let due = try Instant.fetchOne(
            db.cachedStatement(
                sql: "SELECT min(due_at) FROM reports WHERE due_at IS NOT NULL AND state = 'due'"
            )
        )
        return [unasked, due].compactMap(\.self).min()
    }
}
