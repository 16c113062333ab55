private import Foundation
public import GRDB
public import MixedZone

/// One line of the host's lists.
public struct HostedGuest: Sendable, Equatable {
    public let reservation: Reservation.ID
    /// Nil for a walk-in without an account.
    public let member: Member.ID?
    /// Empty for a walk-in who gave none.
    public let name: String
    public let kind: Reservation.Kind
    /// Nil for a room.
    public let seatNumber: Int?
    /// The name of the reserved room; nil for a seat.
    public let room: Bilingual?
    /// What the room is for; nil for a seat.
    public let purpose: Purpose?
    /// Who comes to the room, by name.
    public let guests: [String]
    /// Nil for reserved hours.
    public let part: DayPart?
    public let interval: Interval
    public let state: ReservationState
    /// A member who was never inside before this time.
    public let isFirstVisit: Bool
    /// Whether the visitor said what they do, or agreed to be shown.
    public let hasShared: Bool
    public let checkedInAt: Instant?
    public let checkedOutAt: Instant?

    /// The names by which a host may look for them: their own, what the room is for, and who comes to it.
    public var searchable: String { ([name, purpose?.title ?? ""] + guests).joined(separator: " ") }

    /// A time that is over without a check-in is missed, whether the clock has said so or not.
    public func state(at now: Instant) -> ReservationState {
        state == .confirmed && interval.end <= now ? .noShow : state
    }
}

// MARK: - Database

extension HostedGuest: FetchableRecord {
    public init(row: Row) throws {
        reservation = row["id"]
        member = row["member_id"]
        name = row["name"]
        kind = try StoredValue.read(row, "kind")
        seatNumber = row["number"]
        room = (row["room_id"] as String?).map { _ in Bilingual(nl: row["name_nl"], en: row["name_en"]) }
        purpose = try (row["purpose"] as String?).map {
            try JSONDecoder().decode(Purpose.self, from: Data($0.utf8))
        }
        guests =
            try (row["guests"] as String?).map {
                try JSONDecoder().decode([String].self, from: Data($0.utf8))
            } ?? []
        part = (row["part"] as String?).flatMap(DayPart.init)
        interval = try StoredInterval.read(row)
        state = try StoredValue.read(row, "state")
        isFirstVisit = row["is_first"]
        hasShared = row["has_shared"]
        checkedInAt = row["checked_in_at"]
        checkedOutAt = row["checked_out_at"]
    }

    private static let columns = """
        SELECT reservations.id, reservations.member_id, coalesce(members.name, guest_name, '') AS name, kind, number,
            part, reservations.room_id, rooms.name_nl, rooms.name_en, purpose,
            CASE WHEN reservations.room_id IS NOT NULL THEN (
                SELECT json_group_array(name) FROM reservation_guests WHERE reservation_id = reservations.id
            ) END AS guests,
            reservations.starts_at, reservations.ends_at, reservations.state, checked_in_at, checked_out_at,
            coalesce(shares OR today <> '', 0) AS has_shared,
            reservations.member_id IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM reservations AS earlier
                WHERE earlier.member_id = reservations.member_id AND earlier.starts_at < reservations.starts_at
                    AND earlier.state IN ('checkedIn', 'left')
            ) AS is_first
        FROM reservations
        LEFT JOIN seats ON seats.id = reservations.seat_id
        LEFT JOIN rooms ON rooms.id = reservations.room_id
        LEFT JOIN members ON members.id = reservations.member_id
        LEFT JOIN visits ON visits.reservation_id = reservations.id
        """

    /// Everybody of one day, in one query.
    static let select = """
        \(columns) WHERE reservations.location_id = ? AND day = ? AND reservations.state IN ('confirmed', 'checkedIn', 'left', 'noShow')
        """

    public static func find(_ reservation: Reservation.ID, _ db: Database) throws -> HostedGuest? {
        try fetchOne(
            db.cachedStatement(sql: "\(columns) WHERE reservations.id = ?"),
            arguments: [reservation]
        )
    }

    /// By name.
    static func all(at location: String, on day: CivilDay, _ db: Database) throws -> [HostedGuest] {
        try fetchAll(db.cachedStatement(sql: select), arguments: [location, day])
            .map { (key: NameSearch.folded($0.name), guest: $0) }
            .sorted { ($0.key, $0.guest.seatNumber ?? 0) < ($1.key, $1.guest.seatNumber ?? 0) }
            .map(\.guest)
    }
}
