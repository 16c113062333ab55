internal import GRDB
public import MixedZone

/// A host takes a text off the board in one tap, or puts it back.
public struct HideText: Command {
    public static let name = "hide-text"
    public static let permission = Permission.roles([.host])

    public let reservation: Reservation.ID
    public let isHidden: Bool

    public init(_ reservation: Reservation.ID, isHidden: Bool = true) {
        self.reservation = reservation
        self.isHidden = isHidden
    }

    struct Hid: Facts {
        let hidden: Bool
    }

    public func run(in transaction: Transaction) throws -> Done {
        let (held, _) = try Hosted.load(reservation, transaction)
        guard let visit = try Visit.find(held.id, transaction.db) else { throw KernelRefusal.missing }
        guard visit.isHidden != isHidden else {
            transaction.nothingChanged()
            return Done()
        }
        try transaction.db.execute(
            sql: "UPDATE visits SET is_hidden = ? WHERE reservation_id = ?",
            arguments: [isHidden, held.id]
        )
        try transaction.record(Subject("reservation", held.id), Hid(hidden: isHidden))
        return Done()
    }
}
