public import GRDB
public import MixedZone

/// Something that somebody takes on in a meeting; stands on every next agenda until it is done or dropped.
public struct MeetingAction: Sendable, Equatable {
    public enum Standing: Sendable, Equatable {
        case open
        case done(Instant)
        case dropped(Instant)
    }

    public let id: Int
    public let body: String
    /// Where it was agreed.
    public let meeting: Meeting.ID
    public let what: String
    public let owner: Member.ID?
    public let dueOn: CivilDay?
    public let standing: Standing
}

// MARK: - Database

extension MeetingAction: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        body = row["body_id"]
        meeting = row["meeting_id"]
        what = row["what"]
        owner = row["owner_id"]
        dueOn = row["due_on"]
        if let done: Instant = row["done_at"] {
            standing = .done(done)
        } else if let dropped: Instant = row["dropped_at"] {
            standing = .dropped(dropped)
        } else {
            standing = .open
        }
    }

    /// Those agreed in this meeting or before it and open when it began, and those of the meeting itself.
    public static func onAgenda(of meeting: Meeting, _ db: Database) throws -> [MeetingAction] {
        try fetchAll(
            db,
            sql: """
                SELECT actions.* FROM actions JOIN meetings ON meetings.id = meeting_id
                WHERE actions.body_id = ?1 AND meetings.starts_at <= ?2 AND (
                    meeting_id = ?3
                    OR coalesce(done_at, dropped_at) IS NULL OR coalesce(done_at, dropped_at) >= ?2
                ) ORDER BY due_on IS NULL, due_on, actions.id
                """,
            arguments: [meeting.body, meeting.startsAt, meeting.id]
        )
    }

    /// Where it was agreed; nil when there is no such action.
    public static func meeting(of id: Int, _ db: Database) throws -> Meeting.ID? {
        try Meeting.ID.fetchOne(db, sql: "SELECT meeting_id FROM actions WHERE id = ?", arguments: [id])
    }

    static func existing(_ id: Int, _ db: Database) throws -> MeetingAction {
        guard let action = try fetchOne(db, sql: "SELECT * FROM actions WHERE id = ?", arguments: [id]) else {
            throw KernelRefusal.missing
        }
        return action
    }
}
