internal import GRDB
public import MixedZone

/// Closes a location on a run of days on which nobody has a reservation.
public struct AddClosure: Command {
    public static let name = "add-closure"
    public static let permission = Permission.roles([.administrator])

    public let location: String
    public let closure: Closure

    public init(location: String, closure: Closure) {
        self.location = location
        self.closure = closure
    }

    public enum Refused: Refusal, Equatable {
        case daysReversed
        /// So many people have a reservation on these days.
        case reservationsExist(Int)

        public var kind: RefusalKind { self == .daysReversed ? .invalid : .conflict }
        public var slug: String {
            self == .daysReversed ? "closure-days-reversed" : "closure-has-reservations"
        }
        public var values: [String: String] {
            if case .reservationsExist(let count) = self { ["count": String(count)] } else { [:] }
        }
    }

    struct Added: Facts {
        let firstDay: CivilDay
        let lastDay: CivilDay
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        guard try Location.find(location, transaction.db) != nil else { throw KernelRefusal.missing }
        guard closure.firstDay <= closure.lastDay else { throw Refused.daysReversed }
        let count = try Int.fetchOne(
            transaction.db,
            sql: """
                SELECT count(*) FROM reservations
                WHERE location_id = ? AND day BETWEEN ? AND ? AND state IN ('confirmed', 'checkedIn')
                """,
            arguments: [location, closure.firstDay, closure.lastDay]
        )
        if let count, count > 0 { throw Refused.reservationsExist(count) }
        try transaction.db.execute(
            sql: """
                INSERT INTO closures (id, location_id, first_day, last_day, reason_nl, reason_en)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                ID<Closure>.random(at: transaction.now), location, closure.firstDay, closure.lastDay,
                closure.reason.nl, closure.reason.en,
            ]
        )
        try transaction.record(
            Subject("location", location),
            isPublic: true,
            Added(firstDay: closure.firstDay, lastDay: closure.lastDay)
        )
        return Done()
    }
}
