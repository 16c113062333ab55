public import MixedZone

/// The owner, the deputy or an administrator takes an opgave back, with a reason.
///
/// What everybody could read stays readable, with the reason.
public struct WithdrawChallenge: Command {
    public static let name = "withdraw-challenge"
    public static let permission = Permission.members

    public let challenge: Challenge.ID
    public let reason: String

    public init(_ challenge: Challenge.ID, reason: String) {
        self.challenge = challenge
        self.reason = reason
    }

    /// Throws `InvalidFields` for `reason`; ``MovedOn``.
    public func run(in transaction: Transaction) throws -> Done {
        let known = try Challenge.seen(challenge, in: transaction)
        let policy = try ChallengePolicy.load(transaction.standing, known, transaction.db)
        try transaction.demand(policy.isOwner || policy.isAdministrator, for: Self.self)
        guard known.state.next.contains(.withdrawn) else { throw MovedOn(known.state) }
        let mover: Mover = policy.isOwner ? .owner : .administrator
        try known.move(to: .withdrawn, as: mover, reason: reason, in: transaction)
        return Done()
    }
}
