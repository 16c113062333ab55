internal import GRDB
public import MixedZone

/// The secretary, or the clock, closes a ballot: it is counted, and who said what in a named one is public.
public struct CloseBallot: Command {
    public static let name = "close-ballot"
    public static let permission = Permission.members

    public let ballot: Ballot.ID

    public init(_ ballot: Ballot.ID) {
        self.ballot = ballot
    }

    struct Closed: Facts {
        let body: String
        let proposal: Proposal.ID?
        let version: String?
        let outcome: Tally.Outcome
        let secret: Bool
        let inFavour: Int
        let against: Int
        let abstain: Int
        let quorum: Int
        let takingPart: Int
        let categories: [SeatCategory]
        let categoriesTakingPart: [Int]
        /// The seats that voted, with at the same place in `choices` what they said; empty for a secret ballot.
        let seats: [String]
        let choices: [VoteChoice]
    }

    /// Throws ``BallotRefusal``.
    public func run(in transaction: Transaction) throws -> Tally.Outcome {
        let db = transaction.db
        let ballot = try Ballot.existing(ballot, db)
        try transaction.demandSecretary(of: ballot.body, for: Self.self)
        guard ballot.state == .open else { throw BallotRefusal.notOpen }
        let result = try BallotResult.count(ballot, db)
        let tally = result.tally
        try transaction.record(
            Subject("ballot", ballot.id),
            isPublic: true,
            Closed(
                body: ballot.body,
                proposal: ballot.proposal,
                version: ballot.version,
                outcome: tally.outcome,
                secret: ballot.isSecret,
                inFavour: tally.count.inFavour,
                against: tally.count.against,
                abstain: tally.count.abstain,
                quorum: tally.needed,
                takingPart: tally.takingPart,
                categories: tally.lines.map(\.category),
                categoriesTakingPart: tally.lines.map(\.takingPart),
                seats: result.votes.map(\.seat.seat),
                choices: result.votes.map(\.choice)
            )
        )
        try db.execute(
            sql: "UPDATE ballots SET outcome = ?, closed_at = ? WHERE id = ?",
            arguments: [tally.outcome.rawValue, transaction.now, ballot.id]
        )
        _ = try Move(
            thing: ballot.id.description,
            thread: ballot.thread,
            from: ballot.state,
            to: .closed,
            mover: transaction.actor == .clock ? .clock : .secretary,
            reasonCode: tally.outcome.rawValue,
            version: ballot.version,
            body: ballot.body
        ).carryOut(in: transaction)
        transaction.touch(ballot.topic)
        transaction.touch(Body.topic(ballot.body))
        return tally.outcome
    }
}
