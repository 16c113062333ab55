internal import GRDB
public import MixedZone

/// The secretary opens a ballot: from now on it is fixed who votes for which seat, by which rules, named or secret.
///
/// Who has a part in the proposal is recused at once; the deputy steps in if free of it.
public struct OpenBallot: Command {
    public static let name = "open-ballot"
    public static let permission = Permission.members

    public let ballot: Ballot.ID
    /// When the clock closes it, this second not included; needed between meetings.
    public let closesAt: Instant?
    /// An embargo on what it comes to; nil for public at the closing.
    public let visibleFrom: Instant?

    public init(_ ballot: Ballot.ID, until closesAt: Instant? = nil, visibleFrom: Instant? = nil) {
        self.ballot = ballot
        self.closesAt = closesAt
        self.visibleFrom = visibleFrom
    }

    struct Opened: Facts {
        let body: String
        let proposal: Proposal.ID?
        let version: String?
        let secret: Bool
        let quorum: Int
        let majority: Charter.Majority
        let seats: [String]
        /// The seats on which somebody is who can vote.
        let present: [String]
        let closesAt: Instant?
        let visibleFrom: Instant?
    }

    /// Throws ``BallotRefusal``, and `InvalidFields` for `publicDay` where the embargo would be over by now.
    public func run(in transaction: Transaction) throws -> Done {
        let (db, now) = (transaction.db, transaction.now)
        let ballot = try Ballot.existing(ballot, db)
        try transaction.demandSecretary(of: ballot.body, for: Self.self)
        guard ballot.state == .pending else { throw BallotRefusal.notOpen }
        if let closesAt, closesAt <= now { throw BallotRefusal.closingMissing }
        if let visibleFrom, visibleFrom <= now {
            throw InvalidFields([FieldProblem("publicDay", "day-ahead")])
        }
        let body = try Body.existing(ballot.body, db)
        let attendance = try attendance(ballot, body, db)
        let paper = try ballot.proposal.map { try ProposalPaper.existing($0, db) }
        if let paper {
            guard paper.state == .forDecision, paper.version == ballot.version else {
                throw BallotRefusal.proposalNotReady
            }
        }
        let roll = Roll(
            try BodySeat.all(of: body.id, db),
            try SeatTerm.current(of: body.id, on: transaction.today, db),
            attendance: attendance,
            interested: try paper?.interested(db) ?? []
        )
        for line in roll.lines { try BallotSeat.insert(line, ballot.id, db) }
        if body.charter.isSecret { try SecretCount.begin(ballot.id, db) }
        try db.execute(
            sql: """
                UPDATE ballots SET charter = ?, is_secret = ?, opened_at = ?, visible_from = ? WHERE id = ?
                """,
            arguments: [try body.charter.json, body.charter.isSecret, now, visibleFrom, ballot.id]
        )
        try transaction.record(
            Subject("ballot", ballot.id),
            isPublic: true,
            Opened(
                body: body.id,
                proposal: ballot.proposal,
                version: ballot.version,
                secret: body.charter.isSecret,
                quorum: body.charter.quorum,
                majority: body.charter.majority,
                seats: roll.lines.map(\.seat.id),
                present: roll.lines.filter(\.takesPart).map(\.seat.id),
                closesAt: closesAt,
                visibleFrom: visibleFrom
            )
        )
        _ = try Move(
            thing: ballot.id.description,
            thread: ballot.thread,
            from: ballot.state,
            to: .open,
            mover: transaction.secretary(of: body.id),
            version: ballot.version,
            body: body.id,
            due: closesAt
        ).carryOut(in: transaction)
        try Telling.ask(
            roll.lines.filter(\.takesPart).compactMap(\.member),
            to: "vote",
            about: ballot.thing,
            until: closesAt,
            in: transaction
        )
        transaction.touch(ballot.topic)
        return Done()
    }

    /// Who is in the meeting; nil between meetings.
    private func attendance(_ ballot: Ballot, _ body: Body, _ db: Database) throws -> Set<Member.ID>? {
        guard let id = ballot.meeting else {
            guard body.charter.mayVoteOutside else { throw BallotRefusal.onlyInMeetings }
            guard closesAt != nil else { throw BallotRefusal.closingMissing }
            return nil
        }
        guard try Meeting.existing(id, db).state == .open else { throw BallotRefusal.meetingNotOpen }
        return try Attendance.present(in: id, db)
    }
}
