internal import GRDB
public import MixedZone

/// Somebody with a seat steps back from a ballot because of an interest of their own.
///
/// The deputy steps in if there is one. The quorum stays what it was.
public struct RecuseFromBallot: Command {
    public static let name = "recuse-from-ballot"
    public static let permission = Permission.members

    public let ballot: Ballot.ID

    public init(_ ballot: Ballot.ID) {
        self.ballot = ballot
    }

    struct Recused: Facts {
        let seat: String
        let deputySteppedIn: Bool
    }

    /// Throws ``BallotRefusal``.
    public func run(in transaction: Transaction) throws -> Done {
        let (db, member) = (transaction.db, try transaction.member)
        let ballot = try Ballot.existing(ballot, db)
        let seats = try BallotSeat.all(of: ballot.id, db)
        let own = try BallotPolicy.seat(of: member, among: seats, ballot, at: transaction.now)
        guard !own.hasVoted else { throw BallotRefusal.votedAlready }
        let deputy = try deputy(for: own, seats, ballot, transaction)
        try db.execute(
            sql: """
                UPDATE ballot_seats SET member_id = ?1, is_deputy = is_deputy OR ?2, is_recused = ?3
                WHERE ballot_id = ?4 AND seat_id = ?5
                """,
            arguments: [deputy ?? member, deputy != nil, deputy == nil, ballot.id, own.seat]
        )
        try db.execute(
            sql: "INSERT INTO ballot_recusals (ballot_id, seat_id, member_id) VALUES (?, ?, ?)",
            arguments: [ballot.id, own.seat, member]
        )
        try transaction.record(
            Subject("ballot", ballot.id),
            isPublic: true,
            Recused(seat: own.seat, deputySteppedIn: deputy != nil)
        )
        var step = StepDraft(ballot.thing, ballot.thread, "recuse", mover: .bodyMember)
        step.body = ballot.body
        _ = try step.append(in: transaction)
        if let deputy {
            try Telling.ask([deputy], to: "vote", about: ballot.thing, until: ballot.dueAt, in: transaction)
        }
        transaction.touch(ballot.topic)
        return Done()
    }

    /// Who stood ready for the seat when the ballot opened, is there, and sits on no other seat.
    private func deputy(
        for own: BallotSeat,
        _ seats: [BallotSeat],
        _ ballot: Ballot,
        _ transaction: Transaction
    ) throws -> Member.ID? {
        let db = transaction.db
        let paper = try ballot.proposal.map { try ProposalPaper.existing($0, db) }
        let busy = Set(
            seats.compactMap(\.member) + (try BallotSeat.recusals(of: ballot.id, db).map(\.member))
                + (try paper?.interested(db) ?? [])
        )
        let day = try Zone.load(db).timeZone.day(of: ballot.openedAt ?? transaction.now)
        let there = try ballot.meeting.map { try Attendance.present(in: $0, db) }
        return try SeatTerm.current(of: ballot.body, on: day, db).first {
            $0.seat == own.seat && $0.isDeputy && !busy.contains($0.member)
                && (there?.contains($0.member) ?? true)
        }?.member
    }
}
