public import MixedZone

/// Who brought an idea takes it back.
public struct WithdrawIdea: Command {
    public static let name = "withdraw-idea"
    public static let permission = Permission.members

    public let idea: Idea.ID
    public let reason: String

    public init(_ idea: Idea.ID, reason: String = "") {
        self.idea = idea
        self.reason = reason
    }

    /// Throws `InvalidFields` for `reason`; ``MovedOn``.
    public func run(in transaction: Transaction) throws -> Done {
        let known = try Idea.seen(idea, in: transaction)
        let policy = try IdeaPolicy.load(transaction.standing, known, transaction.db)
        try transaction.demand(policy.isAuthor, for: Self.self)
        guard known.state.next.contains(.withdrawn) else { throw MovedOn(known.state) }
        try known.move(to: .withdrawn, as: .author, reason: reason, in: transaction)
        return Done()
    }
}
