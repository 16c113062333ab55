public import MixedZone

/// The adviser says that an idea does not go ahead, and why; who brought it is told, with an account or without.
public struct DeclineIdea: Command {
    public static let name = "decline-idea"
    public static let permission = Permission.roles([.areaCoordinator])

    public let idea: Idea.ID
    public let reason: String

    public init(_ idea: Idea.ID, reason: String) {
        self.idea = idea
        self.reason = reason
    }

    /// Throws `InvalidFields` for `reason`; ``MovedOn``.
    public func run(in transaction: Transaction) throws -> Done {
        let known = try Idea.settleable(idea, in: transaction, for: Self.self)
        try known.move(to: .declined, as: .adviser, reason: reason, in: transaction)
        return Done()
    }
}
