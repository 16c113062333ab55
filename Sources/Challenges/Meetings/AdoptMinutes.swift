public import MixedZone

/// The body has adopted the minutes: everybody can read them, and nothing in them changes any more.
public struct AdoptMinutes: Command {
    public static let name = "adopt-minutes"
    public static let permission = Permission.members

    public let meeting: Meeting.ID

    public init(_ meeting: Meeting.ID) {
        self.meeting = meeting
    }

    /// Throws ``MeetingRefusal/notNow``.
    public func run(in transaction: Transaction) throws -> Done {
        let meeting = try MeetingMove(meeting, to: .minutesAdopted).carryOut(for: Self.self, in: transaction)
        try transaction.record(Subject("meeting", meeting.id), isPublic: true)
        return Done()
    }
}
