public import MixedZone

/// The area's coordinator agrees that an opgave ends without a result, or sends it back, with a reason either way.
public struct AnswerClosing: Command {
    public static let name = "answer-closing"
    public static let permission = Permission.roles([.areaCoordinator])

    public let challenge: Challenge.ID
    public let isAgreed: Bool
    public let reason: String

    public init(_ challenge: Challenge.ID, isAgreed: Bool, reason: String) {
        self.challenge = challenge
        self.isAgreed = isAgreed
        self.reason = reason
    }

    /// Throws `InvalidFields` for `reason`; ``MovedOn``.
    public func run(in transaction: Transaction) throws -> Done {
        let known = try Challenge.seen(challenge, in: transaction)
        let policy = try ChallengePolicy.load(transaction.standing, known, transaction.db)
        try transaction.demand(policy.isAdviser, for: Self.self)
        guard known.state == .closing else { throw MovedOn(known.state) }
        let next: ChallengeState = isAgreed ? .closedWithoutResult : .closed
        try known.move(to: next, as: .adviser, reason: reason, in: transaction)
        return Done()
    }
}
