internal import GRDB
public import MixedZone

/// Stays longer under the same reservation: its beginning is kept, and the longer stay passes the same admission.
///
/// A seat is kept until the end of a later part of the day, a room until a later quarter. Where the room asks for it
/// a host is asked again: until the answer the room is held for longer, and what was confirmed stays confirmed
/// whatever the answer is.
public struct ExtendReservation: Command {
    public static let name = "extend-reservation"
    public static let permission = Permission.members
    /// 2 says whether a host was asked.
    public static let version = 2

    public let reservation: Reservation.ID
    /// On the clock of the location.
    public let until: MinuteOfDay

    public init(_ reservation: Reservation.ID, until: MinuteOfDay) {
        self.reservation = reservation
        self.until = until
    }

    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let (held, location, isHost) = try OwnOrHosted.load(reservation, transaction)
        let place = try Place.of(location: location.id, transaction)
        let end = try Stretch(held, in: place).end(at: until)
        guard end.instant != held.heldUntil else {
            transaction.nothingChanged()
            return Done()
        }
        guard held.state.isOpen, transaction.now < held.interval.end else { throw NotChanged.over }
        guard end.instant > held.heldUntil else { throw NotChanged.notLater }
        let whole = try claim(held, end, transaction)
        let isSettled =
            try place.terms(of: held).map { try place.isSettled($0, by: isHost, transaction) } ?? true
        if isSettled || held.state == .pending {
            try held.last(until: whole.end, end.part, db)
        } else {
            try held.ask(until: whole.end, db)
        }
        transaction.touch(held.topic)
        let now = try Reservation.existing(held.id, db)
        try transaction.record(
            Subject("reservation", held.id),
            NewEnd(now, end.part, until: now.interval.end, asking: now.askedUntil)
        )
        if !isSettled {
            let letter = now.state == .pending ? "room-request-waiting" : "room-longer-waiting"
            try HostLetter.send(letter, now, transaction)
        }
        return Done()
    }

    /// The longer stay, claimed as a whole.
    private func claim(
        _ held: Reservation,
        _ end: Stretch.End,
        _ transaction: Transaction
    ) throws -> Interval {
        try Claim.release(held.id, transaction.db)
        let whole = try Admit(
            path: .extend(since: held.interval.start),
            choice: held.unit.choice,
            day: held.day,
            span: end.span,
            member: held.member,
            except: held.id
        ).run(transaction).slot.interval
        try Claim.insert(held.id, Slot.of(held, whole, transaction), transaction.db)
        if held.state == .checkedIn { try SeatAtTheDoor.hold(held, from: transaction.now, transaction.db) }
        return whole
    }
}

extension Reservation.Unit {
    /// The same seat or room again.
    var choice: UnitChoice {
        switch self {
        case .seat(let seat, _): .seat(.seat(seat))
        case .room(let room, _): .room(room)
        }
    }
}
