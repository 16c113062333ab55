internal import GRDB
public import MixedZone

/// Moves a reservation to another seat, day, part or location, at once or not at all, under the same identifier.
///
/// The old seat is free only when the new one is won. The new time passes the same admission as every other.
public struct MoveReservation: Command {
    public static let name = "move-reservation"
    public static let permission = Permission.members

    public let reservation: Reservation.ID
    public let choice: SeatChoice
    public let day: CivilDay
    public let part: DayPart

    public init(_ reservation: Reservation.ID, to choice: SeatChoice, day: CivilDay, part: DayPart) {
        self.reservation = reservation
        self.choice = choice
        self.day = day
        self.part = part
    }

    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let (held, location, isHost) = try OwnOrHosted.load(reservation, transaction)
        if choice == .seat(held.seat), day == held.day, part == held.part {
            transaction.nothingChanged()
            return Done()
        }
        let place = try choice.place(transaction)
        // Another seat at the same place and time harms nobody, and may be taken after the deadline.
        let keepsTime = day == held.day && part == held.part && place.location.id == held.location
        try ChangePolicy.check(held, location, at: transaction.now, isHost: isHost || keepsTime)
        try Claim.release(held.id, db)
        let admitted = try Admit(
            path: .move,
            choice: choice,
            day: day,
            part: part,
            member: held.member,
            openReservations: try others(held, transaction)
        ).run(transaction)
        if isHost { try transaction.require(.host, for: .location(admitted.location.id)) }
        try Claim.insert(held.id, admitted.slot, db)
        try db.execute(
            sql: """
                UPDATE reservations SET location_id = ?, seat_id = ?, day = ?, part = ?, starts_at = ?, ends_at = ?
                WHERE id = ?
                """,
            arguments: [
                admitted.location.id, admitted.slot.seat, day, part.rawValue, admitted.slot.interval.start,
                admitted.slot.interval.end, held.id,
            ]
        )
        transaction.touch(held.topic)
        transaction.touch(Reservation.topic(location: admitted.location.id, day: day))
        try transaction.record(Subject("reservation", held.id), ClaimedSeat(day: day, part: part, admitted))
        let moved = try Reservation.existing(held.id, db)
        try ReservationLetter.send("reservation-moved", moved, transaction)
        return Done()
    }

    private func others(_ held: Reservation, _ transaction: Transaction) throws -> Int {
        guard let member = held.member else { return 0 }
        return try OpenReservation.all(of: member, at: transaction.now, transaction.db)
            .count { $0.id != held.id }
    }
}
