internal import GRDB
public import MixedZone

/// Stays longer under the same reservation: its beginning is kept, and the longer stay passes the same admission.
///
/// A seat is kept until the end of a later part of the day, a room until a later quarter.
public struct ExtendReservation: Command {
    public static let name = "extend-reservation"
    public static let permission = Permission.members

    public let reservation: Reservation.ID
    /// On the clock of the location.
    public let until: MinuteOfDay

    public init(_ reservation: Reservation.ID, until: MinuteOfDay) {
        self.reservation = reservation
        self.until = until
    }

    struct Extended: Facts {
        let location: String
        let day: CivilDay
        let part: DayPart?
        let endsAt: Instant
    }

    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let (held, location, _) = try OwnOrHosted.load(reservation, transaction)
        let end = try Stretch(held, in: Place.of(location: location.id, transaction)).end(at: until)
        guard end.instant != held.interval.end else {
            transaction.nothingChanged()
            return Done()
        }
        guard held.state.isOpen, transaction.now < held.interval.end else { throw NotChanged.over }
        guard end.instant > held.interval.end else { throw NotChanged.notLater }
        try Claim.release(held.id, db)
        let admitted = try Admit(
            path: .extend,
            choice: held.unit.choice,
            day: held.day,
            span: end.span,
            member: held.member,
            except: held.id
        ).run(transaction)
        guard let whole = Interval(start: held.interval.start, end: admitted.slot.interval.end) else {
            throw NotChanged.notLater
        }
        try Claim.insert(held.id, Slot.of(held, whole, transaction), db)
        try held.last(until: whole.end, end.part, db)
        transaction.touch(held.topic)
        try transaction.record(
            Subject("reservation", held.id),
            Extended(location: held.location, day: held.day, part: end.part, endsAt: whole.end)
        )
        return Done()
    }
}

extension Reservation {
    /// Writes another end, and the part of the day that the reservation is then.
    func last(until end: Instant, _ part: DayPart?, _ db: Database) throws {
        try db.cachedStatement(sql: "UPDATE reservations SET ends_at = ?, part = ? WHERE id = ?")
            .execute(arguments: [end, part?.rawValue, id])
        try Guests.stay(until: end, id, db)
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
