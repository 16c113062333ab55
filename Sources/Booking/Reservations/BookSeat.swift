internal import GRDB
public import MixedZone

/// A member reserves a seat for a part of a day: the one they chose, or any that offers what they wish.
///
/// The same wish sent twice is one reservation: the second answer names the first. A host of the location may reserve
/// for another member, whose limits count.
public struct BookSeat: Command {
    public static let name = "book-seat"
    public static let permission = Permission.members
    /// 2 names rooms and says whether it was done on behalf of somebody.
    public static let version = 2

    public let choice: SeatChoice
    public let day: CivilDay
    public let part: DayPart
    public let sharing: Sharing
    /// Nil for the sender.
    public let beneficiary: Member.ID?

    public init(
        _ choice: SeatChoice,
        day: CivilDay,
        part: DayPart,
        sharing: Sharing = .nothing,
        for beneficiary: Member.ID? = nil
    ) {
        self.choice = choice
        self.day = day
        self.part = part
        self.sharing = sharing
        self.beneficiary = beneficiary
    }

    public func run(in transaction: Transaction) throws -> Reservation.ID {
        let place = try UnitChoice.seat(choice).place(transaction)
        let (member, host) = try Beneficiary.check(beneficiary, at: place.location.id, transaction)
        let sharing = try sharing.checked()
        let held = try OpenReservation.all(of: member, endingAfter: transaction.now, transaction.db)
        if let same = held.first(where: { $0.is(choice, day, part) }) {
            transaction.nothingChanged()
            return same.id
        }
        let admitted = try Admit(
            path: .reserve,
            choice: .seat(choice),
            day: day,
            span: .part(part),
            member: member,
            holdings: held,
            place: place
        ).run(transaction)
        let made = try NewReservation(
            kind: .reserved,
            state: .confirmed,
            guestName: nil,
            day: day,
            part: part,
            admitted: admitted,
            bookedBy: host
        ).insert(transaction)
        if sharing != .nothing { try Visit.note(sharing, for: made.id, at: transaction.now, transaction.db) }
        try transaction.record(Subject("reservation", made.id), ClaimedUnit(made))
        try ReservationLetter.send("reservation-confirmed", made, transaction)
        return made.id
    }
}
