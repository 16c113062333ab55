internal import GRDB
internal import MixedZone

/// Writes an admitted reservation and its claim.
struct NewReservation {
    let kind: Reservation.Kind
    let state: ReservationState
    let guestName: String?
    let day: CivilDay
    let part: DayPart
    let admitted: Admit.Admitted
    /// Made before by whoever may send the same command twice; nil for a fresh one.
    var id: Reservation.ID?

    func insert(_ transaction: Transaction) throws -> Reservation {
        let id = id ?? Reservation.ID.random(at: transaction.now)
        let slot = admitted.slot
        try transaction.db.cachedStatement(
            sql: """
                INSERT INTO reservations (id, location_id, seat_id, member_id, guest_name, kind, day, part,
                    starts_at, ends_at, state, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            id, admitted.location.id, slot.seat, slot.member, guestName, kind.rawValue, day, part.rawValue,
            slot.interval.start, slot.interval.end, state.rawValue, transaction.now,
        ])
        try Claim.insert(id, slot, transaction.db)
        transaction.touch(Reservation.topic(location: admitted.location.id, day: day))
        return Reservation(
            id: id,
            location: admitted.location.id,
            seat: slot.seat,
            seatNumber: admitted.seat.number,
            member: slot.member,
            guestName: guestName,
            kind: kind,
            day: day,
            part: part,
            interval: slot.interval,
            state: state,
            createdAt: transaction.now
        )
    }
}
