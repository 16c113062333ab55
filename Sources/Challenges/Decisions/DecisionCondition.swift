public import GRDB
public import MixedZone

/// Something that has to be so for a decision to hold, by whom and before when.
public struct DecisionCondition: Sendable, Equatable {
    public let id: Int
    public let decision: Decision.ID
    public let condition: String
    public let owner: Member.ID?
    /// The last day, on the zone's calendar.
    public let dueOn: CivilDay
    public let metAt: Instant?
}

/// A condition as it is set when the decision is recorded.
public struct ConditionDraft: Codable, Sendable, Equatable {
    public let condition: String
    public let owner: Member.ID?
    public let dueOn: CivilDay

    public init(_ condition: String, by owner: Member.ID? = nil, before dueOn: CivilDay) {
        self.condition = condition
        self.owner = owner
        self.dueOn = dueOn
    }
}

// MARK: - Database

extension DecisionCondition: FetchableRecord {
    public init(row: Row) {
        id = row["id"]
        decision = row["decision_id"]
        condition = row["condition"]
        owner = row["owner_id"]
        dueOn = row["due_on"]
        metAt = row["met_at"]
    }

    public static func all(of decision: Decision.ID, _ db: Database) throws -> [DecisionCondition] {
        try fetchAll(
            db.cachedStatement(sql: "SELECT * FROM conditions WHERE decision_id = ? ORDER BY due_on, id"),
            arguments: [decision]
        )
    }

    /// The decision that sets it; nil when there is no such condition.
    public static func decision(of id: Int, _ db: Database) throws -> Decision? {
        let decision = try Decision.ID.fetchOne(
            db,
            sql: "SELECT decision_id FROM conditions WHERE id = ?",
            arguments: [id]
        )
        return try decision.flatMap { try Decision.find($0, db) }
    }
}
