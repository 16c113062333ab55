internal import GRDB
public import MixedZone

/// Says by name who comes to a reserved room; replaces the names that were given before.
public struct NameGuests: Command {
    public static let name = "name-guests"
    public static let permission = Permission.members

    public let reservation: Reservation.ID
    public let guests: [String]

    public init(_ reservation: Reservation.ID, _ guests: [String]) {
        self.reservation = reservation
        self.guests = guests
    }

    struct Named: Facts {
        let count: Int
    }

    public func run(in transaction: Transaction) throws -> Done {
        let (held, _, _) = try OwnOrHosted.load(reservation, transaction)
        guard held.room != nil else { throw KernelRefusal.missing }
        guard held.state.isOpen else { throw NotChanged.over }
        let names = try Guests.checked(guests, of: held.purpose?.people ?? Guests.most)
        guard try Guests.of(held.id, transaction.db) != names else {
            transaction.nothingChanged()
            return Done()
        }
        try Guests.replace(names, of: held.id, until: held.interval.end, transaction.db)
        transaction.touch(held.topic)
        try transaction.record(Subject("reservation", held.id), Named(count: names.count))
        return Done()
    }
}
