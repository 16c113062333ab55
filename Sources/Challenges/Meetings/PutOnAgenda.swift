internal import GRDB
public import MixedZone

/// The secretary puts a point on the agenda; a proposal only when its papers are public long enough before.
public struct PutOnAgenda: Command {
    public static let name = "put-on-agenda"
    public static let permission = Permission.members

    public let meeting: Meeting.ID
    public let kind: AgendaPoint.Kind
    public let title: String
    public let explanation: String
    public let proposal: Proposal.ID?

    public init(
        _ title: String,
        _ kind: AgendaPoint.Kind,
        of meeting: Meeting.ID,
        explanation: String = "",
        proposal: Proposal.ID? = nil
    ) {
        self.meeting = meeting
        self.kind = kind
        self.title = title
        self.explanation = explanation
        self.proposal = proposal
    }

    public static let longestExplanation = 2_000

    struct Put: Facts {
        let kind: AgendaPoint.Kind
        let proposal: Proposal.ID?
        let version: String?
        let papersFrom: Instant?
    }

    /// Throws `InvalidFields` for `title` and `explanation`, ``MeetingRefusal``, ``BallotRefusal/otherTrack``, and
    /// `ProposalRefusal`.
    public func run(in transaction: Transaction) throws -> Int {
        let db = transaction.db
        let meeting = try Meeting.existing(meeting, db)
        try transaction.demandSecretary(of: meeting.body, for: Self.self)
        guard meeting.state.isAhead || meeting.state == .open else { throw MeetingRefusal.notNow }
        let paper = try proposal.map { try ProposalPaper.existing($0, db) }
        try transaction.demandNoInterest(in: paper, for: Self.self)
        let title = try WrittenText.checked(
            paper?.title ?? title,
            field: "title",
            isRequired: true,
            most: PlanMeeting.longestTitle
        )
        let explanation = try WrittenText.checked(
            explanation,
            field: "explanation",
            isRequired: false,
            most: Self.longestExplanation
        )
        let papersFrom = try paper.map { try publicSince($0, meeting, transaction) }
        try db.execute(
            sql: """
                INSERT INTO agenda_points (meeting_id, position, kind, title, explanation, proposal_id, papers_from)
                SELECT ?1, 1 + count(*), ?2, ?3, ?4, ?5, ?6 FROM agenda_points WHERE meeting_id = ?1
                """,
            arguments: [
                meeting.id, paper == nil ? kind.rawValue : AgendaPoint.Kind.decision.rawValue, title,
                explanation, proposal, papersFrom,
            ]
        )
        let point = Int(db.lastInsertedRowID)
        try transaction.record(
            Subject("meeting", meeting.id),
            isPublic: true,
            Put(
                kind: paper == nil ? kind : .decision,
                proposal: proposal,
                version: paper?.version,
                papersFrom: papersFrom
            )
        )
        if let proposal {
            _ = try Proposal.putOnAgenda(
                proposal,
                meeting: meeting.id.description,
                by: transaction.secretary(of: meeting.body),
                in: transaction
            )
        }
        transaction.touch(meeting.topic)
        return point
    }

    /// Since when everybody can read the version: since it stood on an agenda for the first time.
    ///
    /// The day of the meeting is no earlier than the last day of the deadline for papers.
    private func publicSince(
        _ paper: ProposalPaper,
        _ meeting: Meeting,
        _ transaction: Transaction
    ) throws -> Instant {
        let db = transaction.db
        guard try paper.isFor(Body.existing(meeting.body, db), db) else { throw BallotRefusal.otherTrack }
        let points = try AgendaPoint.all(of: meeting.id, db)
        guard !points.contains(where: { $0.proposal == paper.id }) else {
            throw MeetingRefusal.onAgendaAlready
        }
        let since = try paper.publicSince(db) ?? transaction.now
        let deadlines = try Deadlines.load(db)
        let first = deadlines.lastDay(.papers, after: since)
        guard first <= deadlines.clock.day(of: meeting.startsAt) else {
            throw MeetingRefusal.papersTooLate(first)
        }
        return since
    }
}
