internal import GRDB
public import MixedZone

/// The host sees somebody come in.
///
/// A repeat is the same check-in; what the visitor shares can be asked again. Possible on the day itself, from
/// midnight to midnight on the location's clock: for somebody early or late, and after the part has ended for
/// somebody who was there and was not tapped; always on a seat that nobody else has at that moment. Who comes early
/// holds it from then on.
public struct CheckIn: Command {
    public static let name = "check-in"
    public static let permission = Permission.roles([.host])

    public let reservation: Reservation.ID
    /// What the visitor says at the door; nil leaves what they said when they reserved.
    public let sharing: Sharing?

    public init(_ reservation: Reservation.ID, sharing: Sharing? = nil) {
        self.reservation = reservation
        self.sharing = sharing
    }

    public enum Refused: Refusal, Equatable {
        case cancelled
        /// No host has said yes to it.
        case notConfirmed
        /// The reservation is for another day.
        case anotherDay(CivilDay)
        /// The seat with this number is somebody else's at this moment.
        case seatTaken(Int)
        /// They came and left; undo the departure instead.
        case left

        public var kind: RefusalKind { self == .cancelled ? .gone : .conflict }
        public var slug: String {
            switch self {
            case .cancelled: "check-in-cancelled"
            case .notConfirmed: "check-in-not-confirmed"
            case .anotherDay: "check-in-another-day"
            case .seatTaken: "check-in-seat-taken"
            case .left: "check-in-after-leaving"
            }
        }
        public var values: [String: String] {
            switch self {
            case .anotherDay(let day): ["day": day.description]
            case .seatTaken(let number): ["seat": String(number)]
            case .cancelled, .notConfirmed, .left: [:]
            }
        }
    }

    struct Came: Facts {
        let location: String
        let day: CivilDay
        let shares: Bool
    }

    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let (held, location) = try Hosted.load(reservation, transaction)
        let noted = try sharing?.checked()
        switch held.state {
        case .cancelled: throw Refused.cancelled
        case .left: throw Refused.left
        case .checkedIn:
            guard let noted, try Visit.find(held.id, db)?.sharing != noted else {
                transaction.nothingChanged()
                return Done()
            }
            try Visit.note(noted, for: held.id, at: transaction.now, db)
        case .pending, .declined, .lapsed: throw Refused.notConfirmed
        case .confirmed, .noShow:
            let today = location.timeZone.day(of: transaction.now)
            guard held.day == today else { throw Refused.anotherDay(held.day) }
            try SeatAtTheDoor.check(held, at: transaction.now, db)
            try SeatAtTheDoor.hold(held, from: transaction.now, db)
            try held.move(to: .checkedIn, db)
            try begin(held.id, noted, at: transaction.now, db)
        }
        let visit = try Visit.find(held.id, db)
        transaction.touch(held.topic)
        try transaction.record(
            Subject("reservation", held.id),
            Came(location: held.location, day: held.day, shares: visit?.sharing.isShared ?? false)
        )
        return Done()
    }

    private func begin(_ id: Reservation.ID, _ noted: Sharing?, at now: Instant, _ db: Database) throws {
        let said = try noted ?? Visit.find(id, db)?.sharing ?? .nothing
        try Visit.note(said, for: id, at: now, db)
        try db.execute(
            sql: "UPDATE visits SET checked_in_at = ?, checked_out_at = NULL WHERE reservation_id = ?",
            arguments: [now, id]
        )
    }
}

/// A reservation at a location whose host sends the command; elsewhere it does not exist.
enum Hosted {
    static func load(
        _ id: Reservation.ID,
        _ transaction: Transaction
    ) throws -> (reservation: Reservation, location: Location) {
        guard let held = try Reservation.find(id, transaction.db),
            let location = try Location.find(held.location, transaction.db)
        else { throw KernelRefusal.missing }
        let scope = Scope.location(held.location)
        if case .member = transaction.actor, try !transaction.standing.holds(.host, for: scope) {
            throw KernelRefusal.missing
        }
        try transaction.require(.host, for: scope)
        return (held, location)
    }
}
