internal import GRDB
public import MixedZone

/// A member reserves a seat for a part of a day: the one they chose, or any that offers what they wish.
///
/// The same wish sent twice is one reservation: the second answer names the first.
public struct BookSeat: Command {
    public static let name = "book-seat"
    public static let permission = Permission.members

    public let choice: SeatChoice
    public let day: CivilDay
    public let part: DayPart
    public let sharing: Sharing

    public init(_ choice: SeatChoice, day: CivilDay, part: DayPart, sharing: Sharing = .nothing) {
        self.choice = choice
        self.day = day
        self.part = part
        self.sharing = sharing
    }

    public func run(in transaction: Transaction) throws -> Reservation.ID {
        let member = try transaction.member
        let sharing = try sharing.checked()
        let open = try OpenReservation.all(of: member, at: transaction.now, transaction.db)
        if let same = open.first(where: { $0.is(choice, day, part) }) {
            transaction.nothingChanged()
            return same.id
        }
        let admitted = try Admit(
            path: .reserve,
            choice: choice,
            day: day,
            part: part,
            member: member,
            openReservations: open.count
        ).run(transaction)
        let made = try NewReservation(
            kind: .reserved,
            state: .confirmed,
            guestName: nil,
            day: day,
            part: part,
            admitted: admitted
        ).insert(transaction)
        if sharing != .nothing { try Visit.note(sharing, for: made.id, at: transaction.now, transaction.db) }
        try transaction.record(Subject("reservation", made.id), ClaimedSeat(day: day, part: part, admitted))
        try ReservationLetter.send("reservation-confirmed", made, transaction)
        return made.id
    }
}

/// What the journal tells of a claimed seat.
struct ClaimedSeat: Facts {
    let location: String
    let seat: Seat.ID
    let day: CivilDay
    let part: DayPart
    let startsAt: Instant
    let endsAt: Instant

    init(day: CivilDay, part: DayPart, _ admitted: Admit.Admitted) {
        location = admitted.location.id
        seat = admitted.slot.seat
        self.day = day
        self.part = part
        startsAt = admitted.slot.interval.start
        endsAt = admitted.slot.interval.end
    }
}
