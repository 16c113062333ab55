internal import GRDB
public import MixedZone

/// The secretary, or the clock, closes a ballot: it is counted, and who said what in a named one is public, at once or
/// when the embargo ends with which it was opened.
///
/// Between meetings a secretary closes it early only when everybody who can has voted.
public struct CloseBallot: Command {
    public static let name = "close-ballot"
    public static let permission = Permission.members

    public let ballot: Ballot.ID

    public init(_ ballot: Ballot.ID) {
        self.ballot = ballot
    }

    /// Throws ``BallotRefusal``.
    public func run(in transaction: Transaction) throws -> Tally.Outcome {
        let db = transaction.db
        let ballot = try Ballot.existing(ballot, db)
        try transaction.demandSecretary(of: ballot.body, for: Self.self)
        guard ballot.state == .open else { throw BallotRefusal.notOpen }
        if case .member = transaction.actor { try demandVotes(ballot, transaction) }
        let result = try BallotResult.count(ballot, db)
        let tally = result.tally
        let embargo = ballot.visibleFrom.flatMap { transaction.now < $0 ? $0 : nil }
        try transaction.record(
            Subject("ballot", ballot.id),
            isPublic: embargo == nil,
            BallotClosing(ballot, result)
        )
        try db.execute(
            sql: "UPDATE ballots SET outcome = ?, closed_at = ?, published_at = ? WHERE id = ?",
            arguments: [
                tally.outcome.rawValue, transaction.now, embargo == nil ? transaction.now : nil, ballot.id,
            ]
        )
        _ = try Move(
            thing: ballot.id.description,
            thread: ballot.thread,
            from: ballot.state,
            to: .closed,
            mover: transaction.actor == .clock ? .clock : transaction.secretary(of: ballot.body),
            reasonCode: tally.outcome.rawValue,
            version: ballot.version,
            body: ballot.body,
            visibleFrom: embargo
        ).carryOut(in: transaction)
        transaction.touch(ballot.topic)
        transaction.touch(Body.topic(ballot.body))
        return tally.outcome
    }

    private func demandVotes(_ ballot: Ballot, _ transaction: Transaction) throws {
        let seats = try BallotSeat.all(of: ballot.id, transaction.db)
        let policy = BallotPolicy(ballot, seats, member: nil, isSecretary: true, at: transaction.now)
        guard !policy.awaitsVotes else { throw BallotRefusal.votesAwaited }
    }
}
