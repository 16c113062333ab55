internal import GRDB
public import MixedZone

/// A member reserves a room for some hours.
///
/// Where the room asks for it the request waits for a host's answer and holds the room until then; what a host of the
/// location reserves is confirmed at once. The same request sent twice is one: the second answer names the first.
public struct BookRoom: Command {
    public static let name = "book-room"
    public static let permission = Permission.members

    public let room: String
    public let day: CivilDay
    public let from: MinuteOfDay
    public let to: MinuteOfDay
    public let purpose: Purpose
    /// By name, as far as they are known.
    public let guests: [String]
    /// Nil for the sender.
    public let beneficiary: Member.ID?

    public init(
        _ room: String,
        day: CivilDay,
        from: MinuteOfDay,
        to: MinuteOfDay,
        purpose: Purpose,
        guests: [String] = [],
        for beneficiary: Member.ID? = nil
    ) {
        self.room = room
        self.day = day
        self.from = from
        self.to = to
        self.purpose = purpose
        self.guests = guests
        self.beneficiary = beneficiary
    }

    public func run(in transaction: Transaction) throws -> Reservation.ID {
        let place = try Place.of(room: room, transaction)
        guard let terms = place.rooms[room]?.terms else { throw NotAdmitted.roomNotLet }
        let (member, host) = try Beneficiary.check(beneficiary, at: place.location.id, transaction)
        let purpose = try purpose.checked(for: terms)
        let guests = try Guests.checked(guests, of: purpose.people)
        let held = try OpenReservation.all(of: member, endingAfter: transaction.now, transaction.db)
        if let same = held.first(where: { isThis($0, at: place.location) }) {
            transaction.nothingChanged()
            return same.id
        }
        let admitted = try Admit(
            path: .reserve,
            choice: .room(room),
            day: day,
            span: .hours(from: from, to: to),
            member: member,
            holdings: held
        ).run(transaction)
        let isSettled = try place.isSettled(terms, by: false, transaction)
        guard isSettled || transaction.now < admitted.slot.interval.start else {
            throw NotAdmitted.askedTooLate
        }
        let made = try NewReservation(
            kind: .reserved,
            state: isSettled ? .confirmed : .pending,
            guestName: nil,
            day: day,
            part: nil,
            admitted: admitted,
            bookedBy: host,
            purpose: purpose
        ).insert(transaction)
        try Guests.replace(guests, of: made.id, until: made.interval.end, transaction.db)
        try transaction.record(Subject("reservation", made.id), ClaimedUnit(made))
        try ReservationLetter.send(isSettled ? "reservation-confirmed" : "room-requested", made, transaction)
        if !isSettled { try HostLetter.send("room-request-waiting", made, transaction) }
        return made.id
    }

    private func isThis(_ held: OpenReservation, at location: Location) -> Bool {
        let zone = location.timeZone
        return held.isOpen && held.room == room && held.day == day
            && zone.minute(of: held.interval.start) == from
            && (try? zone.interval(day: day, from: from, to: to))?.end == held.interval.end
    }
}
