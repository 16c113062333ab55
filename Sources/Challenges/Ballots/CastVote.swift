internal import GRDB
public import MixedZone

/// The one on a seat votes; in a named ballot they can change it for as long as it is open, in a secret one never.
///
/// The journal knows that the seat voted, and what it said only with the closing of a named ballot. A secret
/// one is a count of papers that says nothing of who filled them in or when.
public struct CastVote: Command {
    public static let name = "cast-vote"
    public static let permission = Permission.members

    public let ballot: Ballot.ID
    public let choice: VoteChoice

    public init(_ choice: VoteChoice, in ballot: Ballot.ID) {
        self.ballot = ballot
        self.choice = choice
    }

    struct Voted: Facts {
        let seat: String
    }

    /// Throws ``BallotRefusal``.
    public func run(in transaction: Transaction) throws -> Done {
        let (db, member) = (transaction.db, try transaction.member)
        let ballot = try Ballot.existing(ballot, db)
        let own = try BallotPolicy.seat(
            of: member,
            among: BallotSeat.all(of: ballot.id, db),
            ballot,
            at: transaction.now
        )
        if ballot.isSecret, own.hasVoted { throw BallotRefusal.votedAlready }
        try db.cachedStatement(
            sql: "UPDATE ballot_seats SET has_voted = 1 WHERE ballot_id = ? AND seat_id = ?"
        ).execute(arguments: [ballot.id, own.seat])
        if ballot.isSecret {
            try SecretCount.add(choice, to: ballot.id, db)
        } else {
            try db.cachedStatement(
                sql: """
                    INSERT INTO named_votes (ballot_id, seat_id, choice) VALUES (?1, ?2, ?3)
                    ON CONFLICT (ballot_id, seat_id) DO UPDATE SET choice = ?3
                    """
            ).execute(arguments: [ballot.id, own.seat, choice.rawValue])
        }
        try transaction.record(Subject("ballot", ballot.id), Voted(seat: own.seat))
        transaction.touch(ballot.topic)
        return Done()
    }
}
