internal import GRDB
public import MixedZone

/// The secretary closes the meeting; one that comes back every month plans the next.
public struct CloseMeeting: Command {
    public static let name = "close-meeting"
    public static let permission = Permission.members

    public let meeting: Meeting.ID

    public init(_ meeting: Meeting.ID) {
        self.meeting = meeting
    }

    /// Returns the next meeting of a monthly one.
    ///
    /// Throws ``MeetingRefusal``.
    public func run(in transaction: Transaction) throws -> Meeting.ID? {
        let db = transaction.db
        let ballots = try Ballot.all(of: meeting, db)
        guard !ballots.contains(where: { $0.state == .open }) else { throw MeetingRefusal.ballotOpen }
        let meeting = try MeetingMove(meeting, to: .closed).carryOut(for: Self.self, in: transaction)
        try transaction.record(Subject("meeting", meeting.id), isPublic: true)
        let next = MonthlySeries.next(after: meeting, in: try Zone.load(db).timeZone)
        guard meeting.repeatsMonthly, let next else { return nil }
        return try transaction.perform(
            PlanMeeting(
                meeting.title,
                of: meeting.body,
                from: next.start,
                until: next.end,
                place: meeting.place,
                repeatsMonthly: true
            )
        )
    }
}
