public import GRDB
public import MixedZone

/// A point on the way of an execution, with the day on which it should be reached.
public struct Milestone: Sendable, Equatable {
    public typealias ID = MixedZone.ID<Milestone>

    public let id: Milestone.ID
    public let thread: ThreadID
    public let execution: Execution.ID
    public let state: MilestoneState
    public let since: Instant
    public let title: String
    /// On the zone's calendar; from the day after it is late.
    public let dueOn: CivilDay
    /// Its share in the progress, from 1 to 100; only the proportion counts.
    public let weight: Int
    public let owner: Member.ID?
}

/// How far an execution is: nobody types it, it follows from the milestones.
public struct Progress: Sendable, Equatable {
    public let doneWeight: Int
    /// Without what was dropped.
    public let wholeWeight: Int
    public let late: Int

    public init(_ milestones: [Milestone]) {
        doneWeight = milestones.filter { $0.state == .done }.map(\.weight).reduce(0, +)
        wholeWeight = milestones.filter { $0.state != .dropped }.map(\.weight).reduce(0, +)
        late = milestones.filter { $0.state == .late }.count
    }

    /// In whole percents, rounded down so that 100 means that everything is done; nil without milestones.
    public var percent: Int? { wholeWeight == 0 ? nil : doneWeight * 100 / wholeWeight }
}

// MARK: - Database

extension Milestone: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        thread = row["thread_id"]
        execution = row["execution_id"]
        state = try StoredValue.read(row, "state")
        since = row["since"]
        title = row["title"]
        dueOn = row["due_on"]
        weight = row["weight"]
        owner = row["owner_id"]
    }

    public static func all(of execution: Execution.ID, _ db: Database) throws -> [Milestone] {
        try fetchAll(
            db.cachedStatement(
                sql: "SELECT * FROM milestones WHERE execution_id = ? ORDER BY due_on, position"
            ),
            arguments: [execution]
        )
    }

    public static func find(_ id: Milestone.ID, _ db: Database) throws -> Milestone? {
        try fetchOne(db.cachedStatement(sql: "SELECT * FROM milestones WHERE id = ?"), arguments: [id])
    }

    static func existing(_ id: Milestone.ID, _ db: Database) throws -> Milestone {
        guard let found = try find(id, db) else { throw KernelRefusal.missing }
        return found
    }
}
