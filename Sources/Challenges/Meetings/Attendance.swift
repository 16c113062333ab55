public import GRDB
public import MixedZone

/// Who is in a meeting.
public enum Attendance {
    public static func present(in meeting: Meeting.ID, _ db: Database) throws -> Set<Member.ID> {
        try Member.ID.fetchSet(
            db.cachedStatement(
                sql: "SELECT member_id FROM meeting_attendance WHERE meeting_id = ? AND is_present = 1"
            ),
            arguments: [meeting]
        )
    }
}
