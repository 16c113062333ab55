internal import GRDB
internal import MixedZone

/// What a member has reserved and not yet used, as far as another reservation must know.
struct OpenReservation {
    let id: Reservation.ID
    let location: String
    let seat: Seat.ID
    let day: CivilDay
    let part: DayPart

    /// Whether it already is what somebody asks for: the same form sent twice asks once.
    func `is`(_ choice: SeatChoice, _ day: CivilDay, _ part: DayPart) -> Bool {
        guard self.day == day, self.part == part else { return false }
        return switch choice {
        case .seat(let seat): self.seat == seat
        case .any(let location, _): self.location == location
        }
    }
}

// MARK: - Database

extension OpenReservation: FetchableRecord {
    init(row: Row) throws {
        id = row["id"]
        location = row["location_id"]
        seat = row["seat_id"]
        day = row["day"]
        part = try StoredValue.read(row, "part")
    }

    static func all(of member: Member.ID, at now: Instant, _ db: Database) throws -> [OpenReservation] {
        try fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT id, location_id, seat_id, day, part FROM reservations
                    WHERE member_id = ? AND ends_at > ? AND state IN ('confirmed', 'checkedIn')
                    """
            ),
            arguments: [member, now]
        )
    }
}
