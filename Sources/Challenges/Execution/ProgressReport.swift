public import GRDB
public import MixedZone

/// What was done, what comes, and what help is needed; due as often as the zone says while an execution runs.
public struct ProgressReport: Sendable, Equatable {
    public typealias ID = MixedZone.ID<ProgressReport>

    public let id: ProgressReport.ID
    public let thread: ThreadID
    public let execution: Execution.ID
    public let number: Int
    public let state: ReportState
    public let since: Instant
    public let dueAt: Instant?
    public let done: String
    public let next: String
    public let help: String

    /// After two missed ones in a row the page says that there is no news.
    public static func isSilent(_ reports: [ProgressReport]) -> Bool {
        let last = reports.filter { $0.state != .due }.sorted { $0.number < $1.number }.suffix(2)
        return last.count == 2 && last.allSatisfy { $0.state == .missed }
    }
}

// MARK: - Database

extension ProgressReport: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        thread = row["thread_id"]
        execution = row["execution_id"]
        number = row["number"]
        state = try StoredValue.read(row, "state")
        since = row["since"]
        dueAt = row["due_at"]
        done = row["done_text"]
        next = row["next_text"]
        help = row["help_text"]
    }

    /// The newest first.
    public static func all(of execution: Execution.ID, _ db: Database) throws -> [ProgressReport] {
        try fetchAll(
            db.cachedStatement(sql: "SELECT * FROM reports WHERE execution_id = ? ORDER BY number DESC"),
            arguments: [execution]
        )
    }

    /// Those of the executions of which there is no news; see ``isSilent(_:)``.
    static func silent(among executions: [Execution.ID], _ db: Database) throws -> Set<Execution.ID> {
        let reports = try fetchAll(
            db.cachedStatement(
                sql: "SELECT * FROM reports WHERE execution_id IN (SELECT value FROM json_each(?))"
            ),
            arguments: [StoredList.json(of: executions.map(\.description))]
        )
        return Set(Dictionary(grouping: reports, by: \.execution).filter { isSilent($0.value) }.keys)
    }

    public static func find(_ id: ProgressReport.ID, _ db: Database) throws -> ProgressReport? {
        try fetchOne(db.cachedStatement(sql: "SELECT * FROM reports WHERE id = ?"), arguments: [id])
    }

    static func existing(_ id: ProgressReport.ID, _ db: Database) throws -> ProgressReport {
        guard let found = try find(id, db) else { throw KernelRefusal.missing }
        return found
    }
}
