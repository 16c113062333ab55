private import GRDB
public import MixedZone

/// An adviser of the area gives an idea back to all, with a reason; another one takes it.
public struct HandBackIdea: Command {
    public static let name = "hand-back-idea"
    public static let permission = Permission.roles([.areaCoordinator])

    public let idea: Idea.ID
    public let reason: String

    public init(_ idea: Idea.ID, reason: String) {
        self.idea = idea
        self.reason = reason
    }

    /// Throws `InvalidFields` for `reason`; ``MovedOn``.
    public func run(in transaction: Transaction) throws -> Done {
        let known = try Idea.seen(idea, in: transaction)
        let policy = try IdeaPolicy.load(transaction.standing, known, transaction.db)
        try transaction.demand(policy.isAdviser, for: Self.self)
        guard known.state == .inCare else { throw MovedOn(known.state) }
        try known.move(to: .received, as: .adviser, reason: reason, in: transaction)
        try transaction.db.execute(
            sql: "UPDATE ideas SET adviser_id = NULL WHERE id = ?",
            arguments: [idea]
        )
        let due = try Deadlines.load(transaction.db).due(.idea, after: transaction.now)
        try Idea.askAdvisers(about: idea, area: known.area, until: due, in: transaction)
        return Done()
    }
}
