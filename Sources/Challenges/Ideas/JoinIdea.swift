private import GRDB
public import MixedZone

/// The adviser lets an idea go on within an opgave that is there; both threads say so.
public struct JoinIdea: Command {
    public static let name = "join-idea"
    public static let permission = Permission.roles([.areaCoordinator])

    public let idea: Idea.ID
    public let challenge: Challenge.ID
    public let reason: String

    public init(_ idea: Idea.ID, to challenge: Challenge.ID, reason: String) {
        self.idea = idea
        self.challenge = challenge
        self.reason = reason
    }

    /// Throws `InvalidFields` for `challenge`, which has to be open or waiting for an answer, and `reason`; ``MovedOn``.
    public func run(in transaction: Transaction) throws -> Done {
        let known = try Idea.settleable(idea, in: transaction, for: Self.self)
        let db = transaction.db
        guard
            let challenge = try Challenge.find(challenge, db),
            ChallengePolicy.extendable.contains(challenge.state)
        else { throw InvalidFields([FieldProblem("challenge", "choose-listed")]) }
        try known.move(
            to: .joined,
            as: .adviser,
            reason: reason,
            challenge: challenge.id,
            in: transaction
        )
        try db.execute(
            sql: "UPDATE ideas SET challenge_id = ? WHERE id = ?",
            arguments: [challenge.id, idea]
        )
        _ = try StepDraft(challenge.thing, challenge.thread, "take-idea-in", mover: .adviser)
            .append(in: transaction)
        if let author = known.author {
            try Follow.tie(author, to: challenge.thread, as: .chosen, in: transaction)
        }
        return Done()
    }
}
