internal import GRDB
public import MixedZone

/// Opens a location every week on one weekday, from a first valid day on.
public struct AddOpeningRule: Command {
    public static let name = "add-opening-rule"
    public static let permission = Permission.roles([.administrator])

    public let location: String
    public let rule: OpeningRule

    public init(location: String, rule: OpeningRule) {
        self.location = location
        self.rule = rule
    }

    public enum Refused: Refusal, Equatable {
        /// A part lies outside the hours, begins after it ends, or stands there twice.
        case hoursUnsound
        /// Another rule for this weekday is valid at the same time.
        case overlaps

        public var kind: RefusalKind { self == .overlaps ? .conflict : .invalid }
        public var slug: String { self == .overlaps ? "opening-rule-overlaps" : "opening-hours-unsound" }
    }

    struct Added: Facts {
        let weekday: Int
        let validFrom: CivilDay
        let validUntil: CivilDay?
        let opens: MinuteOfDay
        let closes: MinuteOfDay
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        guard try Location.find(location, transaction.db) != nil else { throw KernelRefusal.missing }
        guard rule.hours.isSound, (1...7).contains(rule.weekday) else { throw Refused.hoursUnsound }
        let known = try Schedule.load(location, transaction.db).rules
        guard !known.contains(where: overlaps) else { throw Refused.overlaps }
        try OpeningRow.insert(location, weekday: rule, transaction)
        try transaction.record(
            Subject("location", location),
            isPublic: true,
            Added(
                weekday: rule.weekday,
                validFrom: rule.validFrom,
                validUntil: rule.validUntil,
                opens: rule.hours.opens,
                closes: rule.hours.closes
            )
        )
        return Done()
    }

    private func overlaps(_ other: OpeningRule) -> Bool {
        other.weekday == rule.weekday
            && other.validFrom <= rule.validUntil ?? .latest
            && rule.validFrom <= other.validUntil ?? .latest
    }
}
