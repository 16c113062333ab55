public import GRDB
public import MixedZone

/// Who is in a meeting.
public enum Attendance {
    public static func present(in meeting: Meeting.ID, _ db: Database) throws -> Set<Member.ID> {
        Set(try noted(in: meeting, db).filter(\.value).keys)
    }

    /// Of whom was noted whether they are there.
    public static func noted(in meeting: Meeting.ID, _ db: Database) throws -> [Member.ID: Bool] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT member_id, is_present FROM meeting_attendance WHERE meeting_id = ?"
            ),
            arguments: [meeting]
        ).reduce(into: [:]) { $0[$1["member_id"]] = $1["is_present"] }
    }
}
