internal import GRDB
public import MixedZone

/// A member says for one visit whether they are shown and what they work on; asked when reserving and at check-in.
public struct ShareToday: Command {
    public static let name = "share-today"
    public static let permission = Permission.members

    public let reservation: Reservation.ID
    public let sharing: Sharing

    public init(_ reservation: Reservation.ID, _ sharing: Sharing) {
        self.reservation = reservation
        self.sharing = sharing
    }

    struct Shared: Facts {
        let shares: Bool
    }

    public func run(in transaction: Transaction) throws -> Done {
        let held = try Reservation.existing(reservation, transaction.db)
        guard held.member == (try transaction.member) else { throw KernelRefusal.missing }
        switch held.state {
        case .pending, .confirmed, .checkedIn: break
        case .cancelled: throw NotChanged.cancelledAlready
        case .declined: throw NotChanged.declined
        case .left, .noShow, .lapsed: throw NotChanged.over
        }
        let noted = try sharing.checked()
        let known = try Visit.find(held.id, transaction.db)
        guard known?.sharing != noted else {
            transaction.nothingChanged()
            return Done()
        }
        try Visit.note(noted, for: held.id, at: transaction.now, transaction.db)
        transaction.touch(held.topic)
        try transaction.record(Subject("reservation", held.id), Shared(shares: noted.isShared))
        return Done()
    }
}
