public import GRDB
public import MixedZone

/// Closes a location on a run of days, with an answer for whoever has reserved on them.
public struct AddClosure: Command, PlaceChange {
    public static let name = "add-closure"
    public static let permission = Permission.roles([.administrator])

    public let location: String
    public let closure: Closure
    public let settlement: Settlement

    public init(location: String, closure: Closure, settlement: Settlement = .none) {
        self.location = location
        self.closure = closure
        self.settlement = settlement
    }

    public enum Refused: Refusal, Equatable {
        case daysReversed

        public var kind: RefusalKind { .invalid }
        public var slug: String { "closure-days-reversed" }
    }

    /// The counts stand there when reservations were hit.
    struct Added: Facts {
        let firstDay: CivilDay
        let lastDay: CivilDay
        var kept: Int?
        var handedBack: Int?
    }

    public func location(_ db: Database) throws -> String { location }

    public func changed(_ place: Place) throws -> Place {
        var place = place
        place.schedule.closures.append(closure)
        return place
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        guard try Location.find(location, transaction.db) != nil else { throw KernelRefusal.missing }
        guard closure.firstDay <= closure.lastDay else { throw Refused.daysReversed }
        let hits = try hits(transaction)
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
            Added(
                firstDay: closure.firstDay,
                lastDay: closure.lastDay,
                kept: hits.kept,
                handedBack: hits.handedBack
            )
        )
        try hits.handBack(transaction)
        return Done()
    }
}
