internal import GRDB
public import MixedZone

/// One reserved time is over and nobody checked in.
public struct MarkNoShow: Command {
    public static let name = "mark-no-show"
    public static let permission = Permission.clock

    public let reservation: Reservation.ID

    public init(_ reservation: Reservation.ID) {
        self.reservation = reservation
    }

    public enum Refused: Refusal, Equatable {
        /// It has not ended, or is not waiting for anybody.
        case notMissed

        public var kind: RefusalKind { .conflict }
        public var slug: String { "not-missed" }
    }

    struct Missed: Facts {
        let location: String
        let day: CivilDay
        let part: DayPart?
    }

    public func run(in transaction: Transaction) throws -> Done {
        let held = try Reservation.existing(reservation, transaction.db)
        guard held.state == .confirmed, held.interval.end <= transaction.now else { throw Refused.notMissed }
        if held.askedUntil != nil {
            try held.keepToTime(Place.of(location: held.location, transaction), transaction.db)
        }
        try held.move(to: .noShow, transaction.db)
        transaction.touch(held.topic)
        try transaction.record(
            Subject("reservation", held.id),
            Missed(location: held.location, day: held.day, part: held.part)
        )
        return Done()
    }
}
