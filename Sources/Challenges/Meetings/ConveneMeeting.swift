internal import GRDB
public import MixedZone

/// The secretary convenes the body: everybody on a seat, deputies too, is asked to come.
public struct ConveneMeeting: Command {
    public static let name = "convene-meeting"
    public static let permission = Permission.members

    public let meeting: Meeting.ID

    public init(_ meeting: Meeting.ID) {
        self.meeting = meeting
    }

    /// Throws ``MeetingRefusal/notNow``.
    public func run(in transaction: Transaction) throws -> Done {
        let meeting = try MeetingMove(meeting, to: .convened).carryOut(for: Self.self, in: transaction)
        let day = try Zone.load(transaction.db).timeZone.day(of: meeting.startsAt)
        try transaction.record(Subject("meeting", meeting.id), isPublic: true)
        try Telling.ask(
            try SeatTerm.current(of: meeting.body, on: day, transaction.db).map(\.member),
            to: "come-to-meeting",
            about: meeting.thing,
            until: meeting.startsAt,
            in: transaction
        )
        return Done()
    }
}
