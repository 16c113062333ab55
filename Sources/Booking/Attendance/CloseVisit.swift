internal import GRDB
public import MixedZone

/// A day is over and nobody tapped this visitor out: they left at the end of their time.
public struct CloseVisit: Command {
    public static let name = "close-visit"
    public static let permission = Permission.clock

    public let reservation: Reservation.ID

    public init(_ reservation: Reservation.ID) {
        self.reservation = reservation
    }

    public enum Refused: Refusal, Equatable {
        /// The day is not over, or nobody is inside on it.
        case notOpen

        public var kind: RefusalKind { .conflict }
        public var slug: String { "visit-not-open" }
    }

    struct Closed: Facts {
        let location: String
        let day: CivilDay
    }

    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let (held, location) = try Hosted.load(reservation, transaction)
        guard held.state == .checkedIn, held.isOver(at: transaction.now, location) else {
            throw Refused.notOpen
        }
        try held.move(to: .left, db)
        try Visit.end(held, at: held.interval.end, db)
        transaction.touch(held.topic)
        try transaction.record(
            Subject("reservation", held.id),
            Closed(location: held.location, day: held.day)
        )
        return Done()
    }
}

extension Reservation {
    /// Whether its day is over on the location's clock.
    func isOver(at now: Instant, _ location: Location) -> Bool {
        location.timeZone.interval(of: day).end <= now
    }
}
