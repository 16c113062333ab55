public import GRDB
public import MixedZone

/// One person, one seat, one part of a day.
///
/// The identifier stays the same when it is moved.
public struct Reservation: Sendable, Equatable {
    public typealias ID = MixedZone.ID<Reservation>

    public enum Kind: String, Codable, Sendable, CaseIterable {
        /// Made beforehand.
        case reserved
        /// Given by the host at the door.
        case walkIn
    }

    public let id: Reservation.ID
    public let location: String
    public let seat: Seat.ID
    public let seatNumber: Int
    /// Nil for a walk-in without an account.
    public let member: Member.ID?
    /// The name that a walk-in without an account gave, or nothing.
    public let guestName: String?
    public let kind: Kind
    public let day: CivilDay
    public let part: DayPart
    public let interval: Interval
    public let state: ReservationState
    public let createdAt: Instant
}

/// Where a reservation stands, and where it can go from there.
public enum ReservationState: String, Codable, Sendable, CaseIterable {
    case confirmed, checkedIn, left, noShow, cancelled

    /// The declared graph; the same edges stand in the table that the schema enforces.
    public var next: Set<ReservationState> {
        switch self {
        case .confirmed: [.checkedIn, .cancelled, .noShow]
        case .checkedIn: [.left, .confirmed, .cancelled]
        case .left: [.checkedIn]
        case .noShow: [.checkedIn]
        case .cancelled: []
        }
    }

    /// Whether only the clock may bring a reservation here.
    public var isSetByClock: Bool { self == .noShow }
}

// MARK: - Database

extension Reservation: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        location = row["location_id"]
        seat = row["seat_id"]
        seatNumber = row["number"]
        member = row["member_id"]
        guestName = row["guest_name"]
        kind = try StoredValue.read(row, "kind")
        day = row["day"]
        part = try StoredValue.read(row, "part")
        interval = try StoredInterval.read(row)
        state = try StoredValue.read(row, "state")
        createdAt = row["created_at"]
    }

    static let select =
        "SELECT reservations.*, seats.number FROM reservations JOIN seats ON seats.id = seat_id"

    public static func find(_ id: Reservation.ID, _ db: Database) throws -> Reservation? {
        try fetchOne(
            db.cachedStatement(sql: "\(select) WHERE reservations.id = ?"),
            arguments: [id]
        )
    }

    static func existing(_ id: Reservation.ID, _ db: Database) throws -> Reservation {
        guard let reservation = try find(id, db) else { throw KernelRefusal.missing }
        return reservation
    }

    /// The member's reservations that have not ended, soonest first.
    public static func coming(of member: Member.ID, at now: Instant, _ db: Database) throws -> [Reservation] {
        try fetchAll(
            db.cachedStatement(
                sql: """
                    \(select) WHERE member_id = ? AND ends_at > ? AND state IN ('confirmed', 'checkedIn')
                    ORDER BY starts_at
                    """
            ),
            arguments: [member, now]
        )
    }

    /// The member's reservations that are over or given up, latest first.
    public static func past(
        of member: Member.ID,
        at now: Instant,
        limit: Int,
        _ db: Database
    ) throws -> [Reservation] {
        try fetchAll(
            db.cachedStatement(
                sql: """
                    \(select) WHERE member_id = ? AND (ends_at <= ? OR state IN ('cancelled', 'left', 'noShow'))
                    ORDER BY ends_at DESC LIMIT ?
                    """
            ),
            arguments: [member, now, limit]
        )
    }

    /// Moves to the next state along a declared edge.
    func move(to state: ReservationState, _ db: Database) throws {
        try db.cachedStatement(sql: "UPDATE reservations SET state = ? WHERE id = ?")
            .execute(arguments: [state.rawValue, id])
    }

    var topic: Topic { Reservation.topic(location: location, day: day) }

    /// The plan and list of one day at one location.
    public static func topic(location: String, day: CivilDay) -> Topic {
        Topic("plan/\(location)/\(day)")
    }
}

enum StoredInterval {
    static func read(_ row: Row) throws -> Interval {
        let start: Instant = row["starts_at"]
        let end: Instant = row["ends_at"]
        guard let interval = Interval(start: start, end: end) else {
            throw UnknownStoredValue(column: "ends_at", value: "\(end.seconds)")
        }
        return interval
    }
}
