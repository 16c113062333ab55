private import GRDB
public import MixedZone

/// The secretary notes who of the body is in the meeting.
public struct NoteAttendance: Command {
    public static let name = "note-attendance"
    public static let permission = Permission.members

    public let meeting: Meeting.ID
    public let member: Member.ID
    public let isPresent: Bool

    public init(_ member: Member.ID, isPresent: Bool, in meeting: Meeting.ID) {
        self.meeting = meeting
        self.member = member
        self.isPresent = isPresent
    }

    struct Noted: Facts {
        let attendee: Member.ID
        let present: Bool
    }

    /// Throws ``MeetingRefusal``.
    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let meeting = try Meeting.existing(meeting, db)
        try transaction.demandSecretary(of: meeting.body, for: Self.self)
        guard meeting.state == .convened || meeting.state == .open else { throw MeetingRefusal.notNow }
        let day = try Zone.load(db).timeZone.day(of: meeting.startsAt)
        guard try SeatTerm.current(of: meeting.body, on: day, db).contains(where: { $0.member == member })
        else { throw MeetingRefusal.notOfTheBody }
        let known = try Bool.fetchOne(
            db,
            sql: "SELECT is_present FROM meeting_attendance WHERE meeting_id = ? AND member_id = ?",
            arguments: [meeting.id, member]
        )
        guard known != isPresent else {
            transaction.nothingChanged()
            return Done()
        }
        try db.execute(
            sql: """
                INSERT OR REPLACE INTO meeting_attendance (meeting_id, member_id, is_present, noted_at)
                VALUES (?, ?, ?, ?)
                """,
            arguments: [meeting.id, member, isPresent, transaction.now]
        )
        try transaction.record(
            Subject("meeting", meeting.id),
            Noted(attendee: member, present: isPresent)
        )
        transaction.touch(meeting.topic)
        return Done()
    }
}
