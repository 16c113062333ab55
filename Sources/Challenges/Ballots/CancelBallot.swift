internal import GRDB
public import MixedZone

/// The secretary drops a question before anybody could answer it, and says why.
public struct CancelBallot: Command {
    public static let name = "cancel-ballot"
    public static let permission = Permission.members

    public let ballot: Ballot.ID
    public let reason: String

    public init(_ ballot: Ballot.ID, because reason: String) {
        self.ballot = ballot
        self.reason = reason
    }

    struct Cancelled: Facts {
        let reasonDigest: String?
    }

    /// Throws `InvalidFields` for `reason`, and ``BallotRefusal``.
    public func run(in transaction: Transaction) throws -> Done {
        let ballot = try Ballot.existing(ballot, transaction.db)
        try transaction.demandSecretary(of: ballot.body, for: Self.self)
        guard ballot.state == .pending else { throw BallotRefusal.notOpen }
        let step = try Move(
            thing: ballot.id.description,
            thread: ballot.thread,
            from: ballot.state,
            to: .cancelled,
            mover: transaction.secretary(of: ballot.body),
            reason: reason,
            version: ballot.version,
            body: ballot.body
        ).carryOut(in: transaction)
        try transaction.record(Subject("ballot", ballot.id), Cancelled(reasonDigest: step.textDigest))
        transaction.touch(Body.topic(ballot.body))
        return Done()
    }
}
