internal import GRDB
internal import MixedZone

/// What a member has reserved, as far as another reservation must know.
struct OpenReservation {
    let id: Reservation.ID
    let location: String
    let seat: Seat.ID?
    let room: String?
    let day: CivilDay
    let part: DayPart?
    let interval: Interval
    let state: ReservationState

    var isOpen: Bool { state.isOpen }

    /// Whether it already is what somebody asks for: the same form sent twice asks once.
    func `is`(_ choice: SeatChoice, _ day: CivilDay, _ part: DayPart) -> Bool {
        guard isOpen, self.day == day, self.part == part else { return false }
        return switch choice {
        case .seat(let seat): self.seat == seat
        case .any(let location, _), .near(_, let location): self.location == location
        }
    }
}

// MARK: - Database

extension OpenReservation: FetchableRecord {
    init(row: Row) throws {
        id = row[0]
        location = row[1]
        seat = row[2]
        room = row[3]
        day = row[4]
        part = (row[5] as String?).flatMap(DayPart.init)
        let (start, end): (Instant, Instant) = (row[6], row[7])
        guard let interval = Interval(start: start, end: end) else {
            throw UnknownStoredValue(column: "ends_at", value: "\(end.seconds)")
        }
        self.interval = interval
        state = try StoredValue.read(row, "state")
    }

    /// Those that end after the instant and were not given up.
    static func all(
        of member: Member.ID,
        endingAfter instant: Instant,
        _ db: Database
    ) throws -> [OpenReservation] {
        try fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT id, location_id, seat_id, room_id, day, part, starts_at, ends_at, state FROM reservations
                    WHERE member_id = ? AND ends_at > ? AND state NOT IN ('cancelled', 'declined', 'lapsed')
                    """
            ),
            arguments: [member, instant]
        )
    }
}
