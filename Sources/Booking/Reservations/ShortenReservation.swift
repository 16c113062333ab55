internal import GRDB
public import MixedZone

/// Gives the rest of a reservation back: from then on somebody else can have the seat or room.
///
/// Always possible until it is over, also after the deadline: a shorter stay harms nobody.
public struct ShortenReservation: Command {
    public static let name = "shorten-reservation"
    public static let permission = Permission.members

    public let reservation: Reservation.ID
    /// On the clock of the location.
    public let until: MinuteOfDay

    public init(_ reservation: Reservation.ID, until: MinuteOfDay) {
        self.reservation = reservation
        self.until = until
    }

    struct Shortened: Facts {
        let location: String
        let day: CivilDay
        let part: DayPart?
        let endsAt: Instant
    }

    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let (held, location, _) = try OwnOrHosted.load(reservation, transaction)
        let place = try Place.of(location: location.id, transaction)
        let end = try Stretch(held, in: place).end(at: until)
        guard end.instant != held.interval.end else {
            transaction.nothingChanged()
            return Done()
        }
        guard held.state.isOpen, transaction.now < held.interval.end else { throw NotChanged.over }
        guard held.interval.start < end.instant, transaction.now < end.instant,
            end.instant < held.interval.end
        else { throw NotChanged.notEarlier }
        let clearing = held.room.flatMap { place.rooms[$0]?.terms?.clearing } ?? 0
        try Claim.end(held.id, at: end.instant, clearing: clearing, db)
        try held.last(until: end.instant, end.part, db)
        transaction.touch(held.topic)
        try transaction.record(
            Subject("reservation", held.id),
            Shortened(location: held.location, day: held.day, part: end.part, endsAt: end.instant)
        )
        return Done()
    }
}
