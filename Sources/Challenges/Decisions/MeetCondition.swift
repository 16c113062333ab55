private import GRDB
public import MixedZone

/// The secretary, or whoever has to see to it, says that a condition of a decision is met.
public struct MeetCondition: Command {
    public static let name = "meet-condition"
    public static let permission = Permission.members

    public let condition: Int

    public init(_ condition: Int) {
        self.condition = condition
    }

    struct Met: Facts {
        let condition: Int
    }

    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let known = try DecisionCondition.fetchOne(
            db,
            sql: "SELECT * FROM conditions WHERE id = ?",
            arguments: [condition]
        )
        guard let known else { throw KernelRefusal.missing }
        let decision = try Decision.existing(known.decision, db)
        let sender = try transaction.standing.member
        if sender == nil || sender != known.owner {
            try transaction.demandSecretary(of: decision.body, for: Self.self)
        }
        guard known.metAt == nil else {
            transaction.nothingChanged()
            return Done()
        }
        try db.execute(
            sql: "UPDATE conditions SET met_at = ? WHERE id = ?",
            arguments: [transaction.now, condition]
        )
        try transaction.record(
            Subject("decision", decision.id),
            isPublic: decision.visibleFrom <= transaction.now,
            Met(condition: condition)
        )
        transaction.touch(Decision.topic)
        return Done()
    }
}
