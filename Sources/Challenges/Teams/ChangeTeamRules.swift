private import GRDB
public import MixedZone

/// Says what this zone asks of every team; a team that is active stays so until somebody joins or leaves.
public struct ChangeTeamRules: Command {
    public static let name = "change-team-rules"
    public static let permission = Permission.roles([.administrator])

    public let rules: TeamRules

    public init(_ rules: TeamRules) {
        self.rules = rules
    }

    struct Changed: Facts {
        let needsResidentsMajority: Bool
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        guard try TeamRules.load(transaction.db) != rules else {
            transaction.nothingChanged()
            return Done()
        }
        try transaction.db.execute(
            sql: "INSERT OR REPLACE INTO team_rules (id, needs_residents_majority) VALUES (1, ?)",
            arguments: [rules.needsResidentsMajority]
        )
        try transaction.record(
            Subject("zone", try Zone.load(transaction.db).slug),
            isPublic: true,
            Changed(needsResidentsMajority: rules.needsResidentsMajority)
        )
        return Done()
    }
}
