private import GRDB
public import MixedZone

/// The owner or the deputy says that an opgave ends without a result, why, and what was learned.
public struct ProposeClosing: Command {
    public static let name = "propose-closing"
    public static let permission = Permission.members

    public let challenge: Challenge.ID
    public let reason: String
    /// Public once the area's coordinator agrees.
    public let learned: String

    public init(_ challenge: Challenge.ID, reason: String, learned: String) {
        self.challenge = challenge
        self.reason = reason
        self.learned = learned
    }

    /// Throws `InvalidFields` for `reason` and `learned`; ``MovedOn``.
    public func run(in transaction: Transaction) throws -> Done {
        let known = try Challenge.seen(challenge, in: transaction)
        let db = transaction.db
        let policy = try ChallengePolicy.load(transaction.standing, known, db)
        try transaction.demand(policy.isOwner, for: Self.self)
        guard ChallengePolicy.extendable.contains(known.state) else { throw MovedOn(known.state) }
        let learned = try WrittenText.checked(
            self.learned,
            field: "learned",
            isRequired: true,
            most: ChallengeFields.longestText
        )
        try known.move(to: .closing, as: .owner, reason: reason, in: transaction)
        try db.execute(
            sql: "UPDATE challenges SET learned = ? WHERE id = ?",
            arguments: [learned, challenge]
        )
        try Telling.ask(
            ChallengePolicy.advisers(of: known, at: transaction.now, db),
            to: "answer-closing",
            about: known.thing,
            until: Deadlines.load(db).due(.check, after: transaction.now),
            in: transaction
        )
        return Done()
    }
}
