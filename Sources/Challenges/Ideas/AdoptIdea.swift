private import GRDB
public import MixedZone

/// The adviser makes an opgave of an idea, on the same thread, and gives it an owner.
public struct AdoptIdea: Command {
    public static let name = "adopt-idea"
    public static let permission = Permission.roles([.areaCoordinator])

    public let idea: Idea.ID
    /// The civil servant whose question it becomes.
    public let owner: Member.ID
    public let reason: String

    public init(_ idea: Idea.ID, owner: Member.ID, reason: String) {
        self.idea = idea
        self.owner = owner
        self.reason = reason
    }

    /// Throws `InvalidFields` for `owner` and `reason`; ``MovedOn``.
    public func run(in transaction: Transaction) throws -> Challenge.ID {
        let known = try Idea.settleable(idea, in: transaction, for: Self.self)
        try known.move(to: .adopted, as: .adviser, reason: reason, in: transaction)
        var fields = ChallengeFields()
        fields.kind = .ownInitiative
        fields.title = known.title
        fields.question = known.description
        fields.area = known.area
        fields.theme = known.theme
        fields.owner = owner
        let challenge = try transaction.perform(DraftChallenge(fields, thread: known.thread))
        try transaction.db.execute(
            sql: "UPDATE ideas SET challenge_id = ? WHERE id = ?",
            arguments: [challenge, idea]
        )
        try Telling.ask([owner], to: "own-challenge", about: Thing(.challenge, challenge), in: transaction)
        return challenge
    }
}

extension Idea {
    /// An idea of which the sender is the accountable adviser.
    static func settleable(
        _ id: Idea.ID,
        in transaction: Transaction,
        for command: (some Command).Type
    ) throws -> Idea {
        let known = try seen(id, in: transaction)
        let policy = try IdeaPolicy.load(transaction.standing, known, transaction.db)
        try transaction.demand(policy.isAccountable, for: command)
        guard known.state == .inCare else { throw MovedOn(known.state) }
        return known
    }
}
