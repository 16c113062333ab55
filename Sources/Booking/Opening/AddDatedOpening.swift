internal import GRDB
public import MixedZone

/// Opens a location on one day, whatever the weekly rules and holidays say.
public struct AddDatedOpening: Command {
    public static let name = "add-dated-opening"
    public static let permission = Permission.roles([.administrator])

    public let location: String
    public let opening: DatedOpening

    public init(location: String, opening: DatedOpening) {
        self.location = location
        self.opening = opening
    }

    public enum Refused: Refusal, Equatable {
        case exists

        public var kind: RefusalKind { .conflict }
        public var slug: String { "dated-opening-exists" }
    }

    struct Added: Facts {
        let day: CivilDay
        let opens: MinuteOfDay
        let closes: MinuteOfDay
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        guard try Location.find(location, transaction.db) != nil else { throw KernelRefusal.missing }
        guard opening.hours.isSound else { throw AddOpeningRule.Refused.hoursUnsound }
        let known = try Schedule.load(location, transaction.db).dated
        guard !known.contains(where: { $0.day == opening.day }) else { throw Refused.exists }
        try OpeningRow.insert(location, dated: opening, transaction)
        try transaction.record(
            Subject("location", location),
            isPublic: true,
            Added(day: opening.day, opens: opening.hours.opens, closes: opening.hours.closes)
        )
        return Done()
    }
}
