private import Foundation
public import GRDB
public import MixedZone

/// One seat or room for one person, over one stretch of a day.
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
    public let unit: Unit
    /// Nil for a walk-in without an account.
    public let member: Member.ID?
    /// The name that a walk-in without an account gave, or nothing.
    public let guestName: String?
    public let kind: Kind
    public let day: CivilDay
    /// Nil for reserved hours.
    public let part: DayPart?
    public let interval: Interval
    /// Until when somebody wants the room beyond its confirmed time; held until a host answers, nil for nothing.
    public internal(set) var askedUntil: Instant?
    public let state: ReservationState
    /// Who reserved it for the member; nil when they did so themselves.
    public let bookedBy: Member.ID?
    /// What a room is needed for; nil for a seat.
    public let purpose: Purpose?
    public let createdAt: Instant
    /// What it is made for; nil for nothing that another part of the zone knows of.
    public internal(set) var occasion: Occasion?

    /// What is reserved.
    public enum Unit: Sendable, Equatable {
        case seat(Seat.ID, number: Int)
        case room(String, name: Bilingual)
    }

    public var seat: Seat.ID? { if case .seat(let id, _) = unit { id } else { nil } }
    public var seatNumber: Int? { if case .seat(_, let number) = unit { number } else { nil } }
    public var room: String? { if case .room(let id, _) = unit { id } else { nil } }
    /// Until when its seat or room is held: its end, or the later one that a host has still to answer.
    public var heldUntil: Instant { askedUntil ?? interval.end }
}

/// Where a reservation stands, and where it can go from there.
public enum ReservationState: String, Codable, Sendable, CaseIterable {
    /// Waits for a host's answer; held until then.
    case pending
    case confirmed, checkedIn, left, noShow, cancelled
    /// A host said no.
    case declined
    /// Nobody answered before it began.
    case lapsed

    /// The declared graph; the same edges stand in the table that the schema enforces.
    public var next: Set<ReservationState> {
        switch self {
        case .pending: [.confirmed, .declined, .lapsed, .cancelled]
        case .confirmed: [.checkedIn, .cancelled, .noShow, .pending]
        case .checkedIn: [.left, .confirmed, .cancelled]
        case .left: [.checkedIn]
        case .noShow: [.checkedIn]
        case .cancelled, .declined, .lapsed: []
        }
    }

    /// Whether it holds its seat or room.
    public var isOpen: Bool { self == .pending || self == .confirmed || self == .checkedIn }
}

// MARK: - Database

extension Reservation: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        location = row["location_id"]
        unit =
            if let room: String = row["room_id"] {
                .room(room, name: Bilingual(nl: row["name_nl"], en: row["name_en"]))
            } else {
                .seat(row["seat_id"], number: row["number"])
            }
        member = row["member_id"]
        guestName = row["guest_name"]
        kind = try StoredValue.read(row, "kind")
        day = row["day"]
        part = (row["part"] as String?).flatMap(DayPart.init)
        interval = try StoredInterval.read(row)
        askedUntil = row["asked_until"]
        state = try StoredValue.read(row, "state")
        bookedBy = row["booked_by"]
        purpose = try (row["purpose"] as String?).map {
            try JSONDecoder().decode(Purpose.self, from: Data($0.utf8))
        }
        createdAt = row["created_at"]
        occasion = (row["occasion"] as String?).flatMap(Occasion.init)
    }

    static let select =
        """
        SELECT reservations.*, seats.number, rooms.name_nl, rooms.name_en FROM reservations
        LEFT JOIN seats ON seats.id = reservations.seat_id LEFT JOIN rooms ON rooms.id = reservations.room_id
        """

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
                    \(select) WHERE member_id = ? AND ends_at > ? AND state IN ('pending', 'confirmed', 'checkedIn')
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
                    \(select) WHERE member_id = ? AND (ends_at <= ? OR state IN ('cancelled', 'left', 'noShow', 'declined', 'lapsed'))
                    ORDER BY ends_at DESC LIMIT ?
                    """
            ),
            arguments: [member, now, limit]
        )
    }

    /// Moves to the next state along a declared edge; what holds nothing any more asks for nothing more.
    func move(to state: ReservationState, _ db: Database) throws {
        try db.cachedStatement(
            sql: "UPDATE reservations SET state = ?, asked_until = iif(?, asked_until, NULL) WHERE id = ?"
        ).execute(arguments: [state.rawValue, state.isOpen, id])
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
