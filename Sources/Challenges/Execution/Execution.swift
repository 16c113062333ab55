public import GRDB
public import MixedZone

/// The carrying out of an approved proposal, with an owner at the municipality and one in the team.
public struct Execution: Sendable, Equatable {
    public typealias ID = MixedZone.ID<Execution>

    public let id: Execution.ID
    public let thread: ThreadID
    public let state: ExecutionState
    public let since: Instant
    public let proposal: String
    public let decision: String
    public let municipalOwner: Member.ID
    public let teamOwner: Member.ID

    public var circles: [Circle] { [.everyone] }
}

// MARK: - Database

extension Execution: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        thread = row["thread_id"]
        state = try StoredValue.read(row, "state")
        since = row["since"]
        proposal = row["proposal_id"]
        decision = row["decision_id"]
        municipalOwner = row["municipal_owner_id"]
        teamOwner = row["team_owner_id"]
    }

    public static func find(_ id: Execution.ID, _ db: Database) throws -> Execution? {
        try fetchOne(db.cachedStatement(sql: "SELECT * FROM executions WHERE id = ?"), arguments: [id])
    }

    public static func find(proposal: String, _ db: Database) throws -> Execution? {
        try fetchOne(
            db.cachedStatement(sql: "SELECT * FROM executions WHERE proposal_id = ?"),
            arguments: [proposal]
        )
    }

    /// Every execution, those that run first.
    public static func all(_ db: Database) throws -> [Execution] {
        try fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT * FROM executions
                    ORDER BY state IN ('completed', 'stopped'), state <> 'running', since DESC
                    """
            )
        )
    }
}
