internal import GRDB
public import MixedZone

/// The secretary prepares a question to the body: about a proposal that is up for decision, or about something else.
public struct PlanBallot: Command {
    public static let name = "plan-ballot"
    public static let permission = Permission.members

    public let body: String
    public let question: String
    public let proposal: Proposal.ID?
    /// Nil for a ballot between meetings.
    public let meeting: Meeting.ID?

    public init(
        _ question: String,
        for body: String,
        about proposal: Proposal.ID? = nil,
        in meeting: Meeting.ID? = nil
    ) {
        self.body = body
        self.question = question
        self.proposal = proposal
        self.meeting = meeting
    }

    public static let longestQuestion = 300

    struct Planned: Facts {
        let body: String
        let meeting: Meeting.ID?
        let proposal: Proposal.ID?
        let version: String?
    }

    /// Throws `InvalidFields` for `question`, ``BallotRefusal`` and `KernelRefusal`.
    public func run(in transaction: Transaction) throws -> Ballot.ID {
        let db = transaction.db
        let body = try Body.existing(body, db)
        try transaction.demandSecretary(of: body.id, for: Self.self)
        let question = try WrittenText.checked(
            question,
            field: "question",
            isRequired: true,
            most: Self.longestQuestion
        )
        try body.demandLiving(on: transaction.today)
        let paper = try proposal.map { try ProposalPaper.existing($0, db) }
        if let paper {
            guard paper.state == .forDecision else { throw BallotRefusal.proposalNotReady }
            guard try paper.isFor(body, db) else { throw BallotRefusal.otherTrack }
            guard try Self.isFree(paper, db) else { throw BallotRefusal.anotherRuns }
        }
        let meeting = try meeting.map { try Meeting.existing($0, db) }
        if let meeting {
            guard meeting.body == body.id, meeting.state.isAhead || meeting.state == .open else {
                throw BallotRefusal.meetingNotOpen
            }
        }
        if let paper, try !paper.isOnAgenda(of: body.id, meeting?.id, db) { throw BallotRefusal.notOnAgenda }
        if meeting == nil, !body.charter.mayVoteOutside { throw BallotRefusal.onlyInMeetings }
        let thread = try paper?.thread ?? meeting?.thread ?? Thread.begin(in: transaction)
        let id = Ballot.ID.random(at: transaction.now)
        try db.execute(
            sql: """
                INSERT INTO ballots (id, thread_id, state, since, body_id, meeting_id, proposal_id, version, question,
                    is_secret, charter, created_at)
                VALUES (?1, ?2, 'pending', ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?3)
                """,
            arguments: [
                id, thread, transaction.now, body.id, meeting?.id, paper?.id, paper?.version, question,
                body.charter.isSecret, try body.charter.json,
            ]
        )
        try transaction.record(
            Subject("ballot", id),
            Planned(body: body.id, meeting: meeting?.id, proposal: paper?.id, version: paper?.version)
        )
        transaction.touch(Body.topic(body.id))
        return id
    }

    /// No ballot on it runs or waits, and none has an answer from which a decision is to be made.
    private static func isFree(_ paper: ProposalPaper, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: """
                SELECT NOT EXISTS (
                    SELECT 1 FROM ballots WHERE proposal_id = ?1 AND version = ?2 AND (
                        state IN ('pending', 'open') OR outcome IN ('carried', 'notCarried') AND NOT EXISTS (
                            SELECT 1 FROM decisions WHERE ballot_id = ballots.id
                        )
                    )
                )
                """,
            arguments: [paper.id, paper.version]
        ) ?? false
    }
}
