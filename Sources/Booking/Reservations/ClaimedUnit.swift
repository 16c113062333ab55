internal import MixedZone

/// What the journal tells of a claimed seat or room.
struct ClaimedUnit: Facts {
    let location: String
    let seat: Seat.ID?
    let room: String?
    let day: CivilDay
    let part: DayPart?
    let startsAt: Instant
    let endsAt: Instant
    /// Whether somebody else reserved it for the member.
    let isOnBehalf: Bool

    init(_ reservation: Reservation) {
        location = reservation.location
        seat = reservation.seat
        room = reservation.room
        day = reservation.day
        part = reservation.part
        startsAt = reservation.interval.start
        endsAt = reservation.interval.end
        isOnBehalf = reservation.bookedBy != nil
    }
}
