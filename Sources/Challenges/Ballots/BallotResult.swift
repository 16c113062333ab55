public import GRDB
public import MixedZone

/// What a closed ballot came to, with what every seat said in a named one.
///
/// There is none before the closing, for nobody: no page, export or message can show a running result.
public struct BallotResult: Sendable {
    public let tally: Tally
    /// The seats with their choices, in the order of the seats; empty for a secret ballot.
    public let votes: [(seat: BallotSeat, choice: VoteChoice)]

    /// As far as the reader may see it now: under an embargo the body and staff alone.
    public static func load(
        _ ballot: Ballot,
        for sight: Sight,
        at now: Instant,
        _ db: Database
    ) throws -> BallotResult? {
        sight.sees(ballot.resultCircles(at: now)) ? try load(ballot, db) : nil
    }

    /// Whoever may see it; nil before the closing.
    public static func load(_ ballot: Ballot, _ db: Database) throws -> BallotResult? {
        ballot.state == .closed ? try count(ballot, db) : nil
    }

    /// For the closing itself.
    static func count(_ ballot: Ballot, _ db: Database) throws -> BallotResult {
        let seats = try BallotSeat.all(of: ballot.id, db)
        let choices = try named(ballot.id, db)
        let papers = ballot.isSecret ? try SecretCount.papers(ballot.id, db) : nil
        let tally = Tally(
            seats.map { seat in
                Tally.Seat(
                    seat.category,
                    isPresent: seat.isPresent,
                    isRecused: seat.isRecused,
                    hasVoted: seat.hasVoted,
                    choices[seat.seat]
                )
            },
            papers: papers,
            ballot.charter,
            isInMeeting: ballot.isInMeeting
        )
        return BallotResult(
            tally: tally,
            votes: seats.compactMap { seat in choices[seat.seat].map { (seat, $0) } }
        )
    }

    private static func named(_ ballot: Ballot.ID, _ db: Database) throws -> [String: VoteChoice] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT seat_id, choice FROM named_votes WHERE ballot_id = ?"),
            arguments: [ballot]
        ).reduce(into: [:]) { choices, row in choices[row["seat_id"]] = try StoredValue.read(row, "choice") }
    }
}
