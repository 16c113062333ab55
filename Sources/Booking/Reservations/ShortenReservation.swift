internal import GRDB
public import MixedZone

/// Gives the rest of a reservation back: from then on somebody else can have the seat or room.
///
/// Always possible until it is over, also after the deadline: a shorter stay harms nobody. Of a longer stay that waits
/// for a host's answer, the wish is given back first.
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

    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let (held, location, _) = try OwnOrHosted.load(reservation, transaction)
        let place = try Place.of(location: location.id, transaction)
        let end = try Stretch(held, in: place).end(at: until)
        guard end.instant != held.heldUntil else {
            transaction.nothingChanged()
            return Done()
        }
        guard held.state.isOpen, transaction.now < held.interval.end else { throw NotChanged.over }
        guard held.interval.start < end.instant, transaction.now < end.instant,
            end.instant < held.heldUntil
        else { throw NotChanged.notEarlier }
        try Claim.end(held.id, at: end.instant, clearing: place.clearing(after: held), db)
        let stillAsked = held.interval.end < end.instant ? end.instant : nil
        let last = min(held.interval.end, end.instant)
        try held.last(until: last, end.part, db)
        try held.ask(until: stillAsked, db)
        transaction.touch(held.topic)
        try transaction.record(
            Subject("reservation", held.id),
            NewEnd(held, end.part, until: last, asking: stillAsked)
        )
        return Done()
    }
}
