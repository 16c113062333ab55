internal import GRDB
public import MixedZone

/// Gives a reservation back: the member until the deadline, the location's host until it is over.
public struct CancelReservation: Command {
    public static let name = "cancel-reservation"
    public static let permission = Permission.members

    public let reservation: Reservation.ID

    public init(_ reservation: Reservation.ID) {
        self.reservation = reservation
    }

    struct Cancelled: Facts {
        let location: String
        let day: CivilDay
        let part: DayPart?
    }

    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let (held, location, isHost) = try OwnOrHosted.load(reservation, transaction)
        guard held.state != .cancelled else {
            transaction.nothingChanged()
            return Done()
        }
        let limits = try Allowance.of(held.member, at: location, transaction)
        try ChangePolicy.check(held, limits, at: transaction.now, isHost: isHost)
        try held.move(to: .cancelled, db)
        try Claim.release(held.id, db)
        transaction.touch(held.topic)
        try transaction.record(
            Subject("reservation", held.id),
            Cancelled(location: held.location, day: held.day, part: held.part)
        )
        try ReservationLetter.send("reservation-cancelled", held, transaction)
        return Done()
    }
}

/// A reservation for the one whose it is, or for the host of its location; for everybody else it does not exist.
enum OwnOrHosted {
    static func load(
        _ id: Reservation.ID,
        _ transaction: Transaction
    ) throws -> (reservation: Reservation, location: Location, isHost: Bool) {
        let reservation = try Reservation.existing(id, transaction.db)
        guard let location = try Location.find(reservation.location, transaction.db) else {
            throw KernelRefusal.missing
        }
        guard case .member(let member) = transaction.actor else { return (reservation, location, true) }
        if reservation.member == member { return (reservation, location, false) }
        guard try transaction.standing.holds(.host, for: .location(reservation.location)) else {
            throw KernelRefusal.missing
        }
        try transaction.require(.host, for: .location(reservation.location))
        return (reservation, location, true)
    }
}
