internal import GRDB
public import MixedZone

/// The secretary cancels a meeting and says why; who was asked to come is told.
public struct CancelMeeting: Command {
    public static let name = "cancel-meeting"
    public static let permission = Permission.members

    public let meeting: Meeting.ID
    public let reason: String

    public init(_ meeting: Meeting.ID, because reason: String) {
        self.meeting = meeting
        self.reason = reason
    }

    /// Throws `InvalidFields` for `reason`, and ``MeetingRefusal/notNow``.
    public func run(in transaction: Transaction) throws -> Done {
        let meeting = try MeetingMove(meeting, to: .cancelled, because: reason)
            .carryOut(for: Self.self, in: transaction)
        try transaction.record(Subject("meeting", meeting.id), isPublic: true)
        guard meeting.state == .convened else { return Done() }
        let day = try Zone.load(transaction.db).timeZone.day(of: meeting.startsAt)
        try Telling.ask(
            try SeatTerm.current(of: meeting.body, on: day, transaction.db).map(\.member),
            to: "stay-from-meeting",
            about: meeting.thing,
            in: transaction
        )
        return Done()
    }
}
