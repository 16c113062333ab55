public import MixedZone

/// The owner or the deputy offers an opgave for the check, for the first time or after edits that were asked for.
public struct OfferChallenge: Command {
    public static let name = "offer-challenge"
    public static let permission = Permission.members

    public let challenge: Challenge.ID

    public init(_ challenge: Challenge.ID) {
        self.challenge = challenge
    }

    /// Throws `InvalidFields` for what has to be known before it can go public; ``MovedOn``.
    public func run(in transaction: Transaction) throws -> Done {
        let known = try Challenge.seen(challenge, in: transaction)
        let policy = try ChallengePolicy.load(transaction.standing, known, transaction.db)
        try transaction.demand(policy.isOwner, for: Self.self)
        guard ChallengePolicy.editable.contains(known.state) else { throw MovedOn(known.state) }
        let missing = known.fields.missing(on: try transaction.today)
        guard missing.isEmpty else { throw InvalidFields(missing) }
        try known.move(to: .inCheck, as: .owner, in: transaction)
        let until = try Deadlines.load(transaction.db).due(.check, after: transaction.now)
        try Telling.ask(
            ChallengePolicy.checkers(of: known, at: transaction.now, transaction.db),
            to: "check-challenge",
            about: known.thing,
            until: until,
            in: transaction
        )
        return Done()
    }
}
