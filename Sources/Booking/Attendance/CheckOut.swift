internal import GRDB
public import MixedZone

/// Somebody leaves: the rest of their time is free for others.
///
/// When the day is over they left at the end of their time, whenever it is tapped.
/// A repeat changes nothing.
public struct CheckOut: Command {
    public static let name = "check-out"
    public static let permission = Permission.roles([.host])

    public let reservation: Reservation.ID

    public init(_ reservation: Reservation.ID) {
        self.reservation = reservation
    }

    public enum Refused: Refusal, Equatable {
        /// Nobody checked in on it.
        case notInside

        public var kind: RefusalKind { .conflict }
        public var slug: String { "not-inside" }
    }

    struct Left: Facts {
        let location: String
        let day: CivilDay
    }

    public func run(in transaction: Transaction) throws -> Done {
        let (held, _) = try Hosted.load(reservation, transaction)
        guard held.state != .left else {
            transaction.nothingChanged()
            return Done()
        }
        guard held.state == .checkedIn else { throw Refused.notInside }
        try Self.end(held, transaction)
        transaction.touch(held.topic)
        try transaction.record(Subject("reservation", held.id), Left(location: held.location, day: held.day))
        return Done()
    }

    /// Ends a visit: now, or when its time was over if its day is.
    static func end(_ held: Reservation, _ transaction: Transaction) throws {
        guard let location = try Location.find(held.location, transaction.db) else {
            throw KernelRefusal.missing
        }
        try held.move(to: .left, transaction.db)
        let isOver = held.isOver(at: transaction.now, location)
        try Visit.end(held, at: isOver ? held.interval.end : transaction.now, transaction.db)
        if transaction.now < held.heldUntil { try freeTheRest(held, transaction) }
    }

    private static func freeTheRest(_ held: Reservation, _ transaction: Transaction) throws {
        guard held.interval.start < transaction.now else { return try Claim.release(held.id, transaction.db) }
        let clearing = try Place.of(location: held.location, transaction).clearing(after: held)
        try Claim.end(held.id, at: transaction.now, clearing: clearing, transaction.db)
    }
}
