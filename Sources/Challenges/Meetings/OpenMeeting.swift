public import MixedZone

/// The secretary opens the meeting; from now on its ballots can be opened.
public struct OpenMeeting: Command {
    public static let name = "open-meeting"
    public static let permission = Permission.members

    public let meeting: Meeting.ID

    public init(_ meeting: Meeting.ID) {
        self.meeting = meeting
    }

    /// Throws ``MeetingRefusal/notNow``.
    public func run(in transaction: Transaction) throws -> Done {
        let meeting = try MeetingMove(meeting, to: .open).carryOut(for: Self.self, in: transaction)
        try transaction.record(Subject("meeting", meeting.id), isPublic: true)
        return Done()
    }
}
