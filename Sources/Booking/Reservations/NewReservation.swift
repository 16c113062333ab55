internal import GRDB
internal import MixedZone

/// Writes an admitted reservation and its claims.
struct NewReservation {
    let kind: Reservation.Kind
    let state: ReservationState
    let guestName: String?
    let day: CivilDay
    let part: DayPart?
    let admitted: Admit.Admitted
    var bookedBy: Member.ID?
    var purpose: Purpose?
    /// Made before by whoever may send the same command twice; nil for a fresh one.
    var id: Reservation.ID?

    func insert(_ transaction: Transaction) throws -> Reservation {
        let slot = admitted.slot
        let made = Reservation(
            id: id ?? .random(at: transaction.now),
            location: admitted.location.id,
            unit: slot.unit,
            member: slot.member,
            guestName: guestName,
            kind: kind,
            day: day,
            part: part,
            interval: slot.interval,
            state: state,
            bookedBy: bookedBy,
            purpose: purpose,
            createdAt: transaction.now
        )
        try transaction.db.cachedStatement(
            sql: """
                INSERT INTO reservations (id, location_id, seat_id, room_id, member_id, booked_by, guest_name, kind,
                    day, part, starts_at, ends_at, state, purpose, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            made.id, made.location, made.seat, made.room, made.member, bookedBy, guestName, kind.rawValue,
            day,
            part?.rawValue, slot.interval.start, slot.interval.end, state.rawValue, try purpose?.json,
            transaction.now,
        ])
        try Claim.insert(made.id, slot, transaction.db)
        transaction.touch(made.topic)
        return made
    }
}
