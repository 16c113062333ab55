public import GRDB
public import MixedZone

/// A stretch in which nobody else can have a room: somebody meets there, or has a seat in it.
public struct TakenRoom: Sendable, Equatable {
    public let reservation: Reservation.ID
    /// Nil for a walk-in without an account.
    public let member: Member.ID?
    /// The reserved time, and what is asked beyond it, as far as it was not given back.
    public let interval: Interval
    /// The same with what the room needs before and after it.
    public let occupied: Interval
    /// A host has still to answer.
    public let isPending: Bool
    /// A seat in the room, and not the room itself.
    public let isSeat: Bool
    /// What the room is for; empty for a seat.
    public let title: String
}

// MARK: - Database

extension TakenRoom: FetchableRecord {
    public init(row: Row) throws {
        let (from, until): (Instant, Instant) = (row["occupied_from"], row["occupied_until"])
        let (starts, ends): (Instant, Instant) = (row["starts_at"], row["ends_at"])
        guard let occupied = Interval(start: from, end: until) else {
            throw UnknownStoredValue(column: "ends_at", value: "\(until.seconds)")
        }
        reservation = row["reservation_id"]
        member = row["member_id"]
        interval = Interval(start: max(starts, from), end: min(ends, until)) ?? occupied
        self.occupied = occupied
        isPending = row["state"] == ReservationState.pending.rawValue
        isSeat = row["is_seat"]
        title = row["title"] ?? ""
    }

    private static let columns = """
        reservation_id, claims.starts_at AS occupied_from, claims.ends_at AS occupied_until, reservations.starts_at,
            coalesce(asked_until, reservations.ends_at) AS ends_at, member_id, state, purpose ->> 'title' AS title
        """

    static let ofRoom = """
        SELECT \(columns), 0 AS is_seat FROM claims
        CROSS JOIN reservations ON reservations.id = claims.reservation_id
        WHERE claims.subject_id = ? AND claims.ends_at > ? AND claims.starts_at < ?
        """

    static let ofSeats = """
        SELECT \(columns), 1 AS is_seat FROM seats
        CROSS JOIN claims ON claims.subject_id = seats.id
        CROSS JOIN reservations ON reservations.id = claims.reservation_id
        WHERE seats.room_id = ? AND claims.ends_at > ? AND claims.starts_at < ? AND reservations.room_id IS NULL
        """

    /// What is taken of a room over an interval, in order of its beginning.
    static func all(of room: String, in whole: Interval, _ db: Database) throws -> [TakenRoom] {
        try [ofRoom, ofSeats].flatMap { sql in
            try fetchAll(db.cachedStatement(sql: sql), arguments: [room, whole.start, whole.end])
        }.sorted { ($0.occupied.start, $0.occupied.end) < ($1.occupied.start, $1.occupied.end) }
    }
}
