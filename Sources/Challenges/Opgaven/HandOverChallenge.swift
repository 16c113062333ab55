private import GRDB
public import MixedZone

/// The owner, the deputy or an administrator makes another civil servant the owner of an opgave that is not over.
public struct HandOverChallenge: Command {
    public static let name = "hand-over-challenge"
    public static let permission = Permission.members

    public let challenge: Challenge.ID
    public let owner: Member.ID

    public init(_ challenge: Challenge.ID, to owner: Member.ID) {
        self.challenge = challenge
        self.owner = owner
    }

    struct HandedOver: Facts {
        let owner: Member.ID
    }

    /// Throws `InvalidFields` for `owner` where somebody is no civil servant of the zone; ``MovedOn``.
    public func run(in transaction: Transaction) throws -> Done {
        let (db, known) = (transaction.db, try Challenge.seen(challenge, in: transaction))
        let policy = try ChallengePolicy.load(transaction.standing, known, db)
        try transaction.demand(policy.isOwner || policy.isAdministrator, for: Self.self)
        guard !known.state.isFinal else { throw MovedOn(known.state) }
        guard try transaction.isActive(owner, as: ChallengePolicy.owners) else {
            throw InvalidFields([FieldProblem("owner", "choose-listed")])
        }
        guard owner != known.owner else {
            transaction.nothingChanged()
            return Done()
        }
        try db.execute(
            sql: """
                UPDATE challenges SET owner_id = ?1, deputy_id = nullif(deputy_id, ?1), edition = edition + 1
                WHERE id = ?2
                """,
            arguments: [owner, challenge]
        )
        try Follow.tie(owner, to: known.thread, as: .author, in: transaction)
        try transaction.record(Subject("challenge", challenge), HandedOver(owner: owner))
        let mover: Mover = policy.isOwner ? .owner : .administrator
        var step = StepDraft(known.thing, known.thread, "hand-over", mover: mover)
        step.circle = known.circle
        _ = try step.append(in: transaction)
        if try transaction.standing.member != owner {
            try Telling.ask([owner], to: "own-challenge", about: known.thing, in: transaction)
        }
        transaction.touch(known.topic)
        return Done()
    }
}
