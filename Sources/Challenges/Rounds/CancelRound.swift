internal import GRDB
public import MixedZone

/// The area's coordinator calls a voting round off before it opens, and says why.
public struct CancelRound: Command {
    public static let name = "cancel-round"
    public static let permission = Permission.roles([.areaCoordinator, .administrator])

    public let round: Round.ID
    public let reason: String

    public init(_ round: Round.ID, because reason: String) {
        self.round = round
        self.reason = reason
    }

    struct Cancelled: Facts {
        let reasonDigest: String?
    }

    /// Throws `InvalidFields` for `reason`, ``RoundRefusal/notNow`` and `KernelRefusal`.
    public func run(in transaction: Transaction) throws -> Done {
        let round = try Round.existing(round, transaction.db)
        let policy = try RoundPolicy.load(transaction.standing, round, transaction.db)
        try transaction.demand(policy.maySetUp, for: Self.self)
        guard round.state == .planned else { throw RoundRefusal.notNow }
        let step = try Move(
            thing: round.id.description,
            thread: round.thread,
            from: round.state,
            to: .cancelled,
            mover: policy.mover,
            reason: reason,
            body: round.body
        ).carryOut(in: transaction)
        try transaction.record(
            Subject("round", round.id),
            isPublic: true,
            Cancelled(reasonDigest: step.textDigest)
        )
        transaction.touch(round.topic)
        return Done()
    }
}
