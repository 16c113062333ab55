private import GRDB
public import MixedZone

/// A coordinator of the area takes an idea: from now on that one adviser is accountable for it, and everybody can
/// read it.
public struct TakeIdea: Command {
    public static let name = "take-idea"
    public static let permission = Permission.roles([.areaCoordinator])

    public let idea: Idea.ID

    public init(_ idea: Idea.ID) {
        self.idea = idea
    }

    /// Throws ``MovedOn`` when somebody else took it.
    public func run(in transaction: Transaction) throws -> Done {
        let known = try Idea.seen(idea, in: transaction)
        let policy = try IdeaPolicy.load(transaction.standing, known, transaction.db)
        try transaction.demand(policy.isAdviser, for: Self.self)
        guard known.state == .received else { throw MovedOn(known.state) }
        let adviser = try transaction.member
        try known.move(to: .inCare, as: .adviser, in: transaction)
        try transaction.db.execute(
            sql: """
                UPDATE ideas SET adviser_id = ?1, published_at = coalesce(published_at, ?2) WHERE id = ?3
                """,
            arguments: [adviser, transaction.now, idea]
        )
        return Done()
    }
}
