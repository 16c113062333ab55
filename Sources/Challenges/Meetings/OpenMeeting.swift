internal import GRDB
public import MixedZone

/// The secretary opens the meeting, on its day or later; from now on its ballots can be opened.
///
/// Papers that are public for so many days before a meeting would be so in name alone if it could be held earlier.
public struct OpenMeeting: Command {
    public static let name = "open-meeting"
    public static let permission = Permission.members

    public let meeting: Meeting.ID

    public init(_ meeting: Meeting.ID) {
        self.meeting = meeting
    }

    /// Throws ``MeetingRefusal/notNow``, and ``MeetingRefusal/notItsDay(_:)`` before its day on the zone's clock.
    public func run(in transaction: Transaction) throws -> Done {
        let meeting = try MeetingMove(meeting, to: .open).carryOut(for: Self.self, in: transaction)
        let clock = try Zone.load(transaction.db).timeZone
        let day = clock.day(of: meeting.startsAt)
        guard clock.day(of: transaction.now) >= day else { throw MeetingRefusal.notItsDay(day) }
        try transaction.record(Subject("meeting", meeting.id), isPublic: true)
        return Done()
    }
}
