public import GRDB
public import MixedZone

/// A meeting at which people work on an opgave or in a team, in a chosen form.
///
/// Where it is, and that it can be there, is a reservation elsewhere; this knows the location and the time.
public struct WorkSession: Sendable, Equatable {
    public typealias ID = MixedZone.ID<WorkSession>

    public let id: WorkSession.ID
    public let thread: ThreadID
    public let state: SessionState
    public let team: Team.ID?
    public let challenge: Challenge.ID?
    public let title: String
    public let form: String
    public let location: String
    public let interval: Interval
    /// Everybody can read of it and every member can sign up; else only the team.
    public let isPublic: Bool
    public let mostPeople: Int
    public let organiser: Member.ID
    public let notes: String

    public var thing: Thing { Thing(.session, id) }
    public var circle: Circle { isPublic ? .everyone : team.map { .team($0.description) } ?? .everyone }
    public var circles: [Circle] { [circle] }

    /// Seconds before it begins and after it ends within which a check-in counts as coming to it.
    public static let margin = 3_600
}

// MARK: - Database

extension WorkSession: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        thread = row["thread_id"]
        state = try StoredValue.read(row, "state")
        team = row["team_id"]
        challenge = row["challenge_id"]
        title = row["title"]
        form = row["work_form_id"]
        location = row["location_id"]
        let (start, end): (Instant, Instant) = (row["starts_at"], row["ends_at"])
        guard let interval = Interval(start: start, end: end) else {
            throw UnknownStoredValue(column: "ends_at", value: "\(end.seconds)")
        }
        self.interval = interval
        isPublic = row["is_public"]
        mostPeople = row["most_people"]
        organiser = row["organiser_id"]
        notes = row["notes"]
    }

    public static func find(_ id: WorkSession.ID, _ db: Database) throws -> WorkSession? {
        try fetchOne(db.cachedStatement(sql: "SELECT * FROM work_sessions WHERE id = ?"), arguments: [id])
    }

    static func existing(_ id: WorkSession.ID, _ db: Database) throws -> WorkSession {
        guard let session = try find(id, db) else { throw KernelRefusal.missing }
        return session
    }

    /// What is planned and not over, soonest first.
    public static func coming(_ db: Database) throws -> [WorkSession] {
        try fetchAll(
            db.cachedStatement(
                sql: "SELECT * FROM work_sessions WHERE state = 'planned' ORDER BY starts_at, id"
            )
        )
    }

    /// What was held, the latest first.
    public static func past(limit: Int, _ db: Database) throws -> [WorkSession] {
        try fetchAll(
            db.cachedStatement(
                sql:
                    "SELECT * FROM work_sessions WHERE state NOT IN ('planned', 'cancelled') ORDER BY starts_at DESC, id LIMIT ?"
            ),
            arguments: [limit]
        )
    }

    /// The sessions of a team, the latest first.
    public static func all(of team: Team.ID, _ db: Database) throws -> [WorkSession] {
        try fetchAll(
            db.cachedStatement(
                sql: "SELECT * FROM work_sessions WHERE team_id = ? ORDER BY starts_at DESC, id"
            ),
            arguments: [team]
        )
    }

    /// The sessions on an opgave, of its teams too, the latest first.
    public static func all(on challenge: Challenge.ID, _ db: Database) throws -> [WorkSession] {
        try fetchAll(
            db.cachedStatement(
                sql: "SELECT * FROM work_sessions WHERE challenge_id = ? ORDER BY starts_at DESC, id"
            ),
            arguments: [challenge]
        )
    }

    /// The sessions at a location around an instant for which somebody signed up and was not seen yet.
    public static func expecting(
        _ member: Member.ID,
        at location: String,
        around now: Instant,
        _ db: Database
    ) throws -> [WorkSession.ID] {
        try WorkSession.ID.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT id FROM session_attendance JOIN work_sessions ON work_sessions.id = session_id
                    WHERE member_id = ?1 AND is_present = 0 AND location_id = ?2 AND state IN ('planned', 'held')
                        AND starts_at - ?4 <= ?3 AND ?3 <= ends_at + ?4
                    ORDER BY starts_at, id
                    """
            ),
            arguments: [member, location, now, margin]
        )
    }
}
