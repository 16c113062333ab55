internal import GRDB
public import MixedZone

/// Moves a reservation of a seat to another seat, day, part or location, at once or not at all, under the same
/// identifier.
///
/// The old seat is free only when the new one is won. The new time passes the same admission as every other.
public struct MoveReservation: Command {
    public static let name = "move-reservation"
    public static let permission = Permission.members
    /// 2 names rooms and says whether it was done on behalf of somebody.
    public static let version = 2

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
        let (held, location, isHost) = try OwnOrHosted.load(reservation, transaction)
        guard let seat = held.seat else { throw KernelRefusal.missing }
        if choice == .seat(seat), day == held.day, part == held.part {
            transaction.nothingChanged()
            return Done()
        }
        let place = try UnitChoice.seat(choice).place(transaction)
        // Another seat at the same place and time harms nobody, and may be taken after the deadline and at any notice.
        let keepsTime = day == held.day && part == held.part && place.location.id == held.location
        let limits = try Allowance.of(held.member, at: location, transaction)
        try ChangePolicy.check(held, limits, at: transaction.now, isHost: isHost || keepsTime)
        try Move(
            held: held,
            path: keepsTime ? .reseat : .move,
            choice: .seat(choice),
            day: day,
            span: .part(part),
            isHost: isHost
        ).run("reservation-moved", transaction)
        return Done()
    }
}

/// The move itself, the same for seats and rooms.
struct Move {
    let held: Reservation
    var path = Admission.Path.move
    let choice: UnitChoice
    let day: CivilDay
    let span: Span
    let isHost: Bool
    var state = ReservationState.confirmed
    var purpose: Purpose?

    func run(_ letter: String, _ transaction: Transaction) throws {
        let db = transaction.db
        try Claim.release(held.id, db)
        let admitted = try Admit(
            path: path,
            choice: choice,
            day: day,
            span: span,
            member: held.member,
            except: held.id
        ).run(transaction)
        if isHost { try transaction.require(.host, for: .location(admitted.location.id)) }
        let slot = admitted.slot
        try Claim.insert(held.id, slot, db)
        let moved = Reservation(
            id: held.id,
            location: admitted.location.id,
            unit: slot.unit,
            member: held.member,
            guestName: held.guestName,
            kind: held.kind,
            day: day,
            part: span.part,
            interval: slot.interval,
            state: state,
            bookedBy: held.bookedBy,
            purpose: purpose ?? held.purpose,
            createdAt: held.createdAt
        )
        try db.cachedStatement(
            sql: """
                UPDATE reservations SET location_id = ?, seat_id = ?, room_id = ?, day = ?, part = ?, starts_at = ?,
                    ends_at = ?, asked_until = NULL, state = ?, purpose = ?
                WHERE id = ?
                """
        ).execute(arguments: [
            moved.location, moved.seat, moved.room, day, moved.part?.rawValue, moved.interval.start,
            moved.interval.end, state.rawValue, try moved.purpose?.json, held.id,
        ])
        try Guests.stay(until: moved.interval.end, held.id, db)
        transaction.touch(held.topic)
        transaction.touch(moved.topic)
        try transaction.record(Subject("reservation", held.id), ClaimedUnit(moved))
        try ReservationLetter.send(letter, moved, transaction)
    }
}
