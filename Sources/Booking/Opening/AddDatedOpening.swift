public import GRDB
public import MixedZone

/// Opens a location on one day, whatever the weekly rules and holidays say, with an answer for whoever has reserved
/// outside its hours.
public struct AddDatedOpening: Command, PlaceChange {
    public static let name = "add-dated-opening"
    public static let permission = Permission.roles([.administrator])

    public let location: String
    public let opening: DatedOpening
    public let settlement: Settlement

    public init(location: String, opening: DatedOpening, settlement: Settlement = .none) {
        self.location = location
        self.opening = opening
        self.settlement = settlement
    }

    public enum Refused: Refusal, Equatable {
        case exists

        public var kind: RefusalKind { .conflict }
        public var slug: String { "dated-opening-exists" }
    }

    /// The counts stand there when reservations were hit.
    struct Added: Facts {
        let day: CivilDay
        let opens: MinuteOfDay
        let closes: MinuteOfDay
        var kept: Int?
        var handedBack: Int?
    }

    public func location(_ db: Database) throws -> String { location }

    public func changed(_ place: Place) throws -> Place {
        var place = place
        place.schedule.dated.append(opening)
        return place
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        guard try Location.find(location, transaction.db) != nil else { throw KernelRefusal.missing }
        guard opening.hours.isSound else { throw AddOpeningRule.Refused.hoursUnsound }
        let known = try Schedule.load(location, transaction.db).dated
        guard !known.contains(where: { $0.day == opening.day }) else { throw Refused.exists }
        let hits = try hits(transaction)
        try OpeningRow.insert(location, dated: opening, transaction)
        try transaction.record(
            Subject("location", location),
            isPublic: true,
            Added(
                day: opening.day,
                opens: opening.hours.opens,
                closes: opening.hours.closes,
                kept: hits.kept,
                handedBack: hits.handedBack
            )
        )
        try hits.handBack(transaction)
        return Done()
    }
}
