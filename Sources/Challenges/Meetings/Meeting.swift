public import GRDB
public import MixedZone

/// A meeting of a body: its agenda and its minutes are public, as far as what lies on the table is.
public struct Meeting: Sendable, Equatable {
    public typealias ID = MixedZone.ID<Meeting>

    public let id: Meeting.ID
    public let thread: ThreadID
    public let state: MeetingState
    public let body: String
    public let title: String
    public let startsAt: Instant
    public let endsAt: Instant
    public let place: String
    /// Public once they are adopted; before that the body alone reads them.
    public let minutes: String
    public let repeatsMonthly: Bool

    public var circles: [Circle] { [.everyone] }
    /// Who may read the minutes now.
    public var minutesCircles: [Circle] { state == .minutesAdopted ? [.everyone] : [.body(body)] }
    public var topic: Topic { Topic("meeting/\(id)") }
    public var thing: Thing { Thing(.meeting, id) }
}

extension MeetingState {
    /// Its agenda can still change before it begins.
    public var isAhead: Bool { self == .planned || self == .convened }
}

/// Why something of a meeting cannot be done.
public enum MeetingRefusal: Refusal, Equatable {
    /// It is not so far yet, or is past that.
    case notNow
    /// It is held on this day, and today is before it.
    case notItsDay(CivilDay)
    /// A ballot of it is open: close that first.
    case ballotOpen
    /// The papers would not be public long enough; the first day on which a meeting can decide.
    case papersTooLate(CivilDay)
    /// The person holds no seat of this body on the day, and is no deputy.
    case notOfTheBody
    /// The proposal stands on this agenda already.
    case onAgendaAlready

    public var kind: RefusalKind { self == .notOfTheBody ? .invalid : .conflict }

    public var slug: String {
        switch self {
        case .notNow: "meeting-not-now"
        case .notItsDay: "meeting-not-its-day"
        case .ballotOpen: "meeting-ballot-open"
        case .papersTooLate: "meeting-papers-too-late"
        case .notOfTheBody: "meeting-not-of-the-body"
        case .onAgendaAlready: "meeting-on-agenda-already"
        }
    }

    public var values: [String: String] {
        switch self {
        case .papersTooLate(let day), .notItsDay(let day): ["day": "\(day)"]
        default: [:]
        }
    }
}

// MARK: - Database

extension Meeting: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        thread = row["thread_id"]
        state = try StoredValue.read(row, "state")
        body = row["body_id"]
        title = row["title"]
        startsAt = row["starts_at"]
        endsAt = row["ends_at"]
        place = row["place"]
        minutes = row["minutes"]
        repeatsMonthly = row["repeats_monthly"]
    }

    public static func find(_ id: Meeting.ID, _ db: Database) throws -> Meeting? {
        try fetchOne(db.cachedStatement(sql: "SELECT * FROM meetings WHERE id = ?"), arguments: [id])
    }

    /// Throws `KernelRefusal.missing`.
    static func existing(_ id: Meeting.ID, _ db: Database) throws -> Meeting {
        guard let meeting = try find(id, db) else { throw KernelRefusal.missing }
        return meeting
    }

    /// The last meetings of a body and those to come, the latest first.
    public static func all(of body: String, _ db: Database) throws -> [Meeting] {
        try fetchAll(
            db.cachedStatement(
                sql: "SELECT * FROM meetings WHERE body_id = ? ORDER BY starts_at DESC, id LIMIT 50"
            ),
            arguments: [body]
        )
    }
}
