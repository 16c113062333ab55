public import MixedZone

/// The owner of the opgave, or who checks it, takes a call back, with a reason.
public struct WithdrawCall: Command {
    public static let name = "withdraw-call"
    public static let permission = Permission.members

    public let call: Call.ID
    public let reason: String

    public init(_ call: Call.ID, reason: String) {
        self.call = call
        self.reason = reason
    }

    struct Withdrawn: Facts {
        let reason: String?
    }

    /// Throws `InvalidFields` for `reason`; ``MovedOn``.
    public func run(in transaction: Transaction) throws -> Done {
        let known = try Call.existing(call, transaction.db)
        let policy = try CallPolicy.load(transaction.standing, known, transaction.db)
        try transaction.demand(policy.mayLead, for: Self.self)
        guard known.state == .open else { throw MovedOn(known.state) }
        let step = try Move(
            thing: call.description,
            thread: known.thread,
            from: known.state,
            to: .withdrawn,
            mover: policy.challenge.isOwner ? .owner : .checker,
            reason: reason
        ).carryOut(in: transaction)
        try transaction.record(
            Subject("call", call),
            isPublic: true,
            Withdrawn(reason: step.textDigest)
        )
        return Done()
    }
}
