internal import GRDB
public import MixedZone

/// Adds a location with the weekly rules that it begins with: all of it, or nothing.
///
/// Returns its short name.
public struct SetUpLocation: Command {
    public static let name = "set-up-location"
    public static let permission = Permission.roles([.administrator])

    public let location: Location
    public let rules: [OpeningRule]

    public init(_ location: Location, rules: [OpeningRule]) {
        self.location = location
        self.rules = rules
    }

    struct SetUp: Facts {
        /// ISO 8601: 1 is Monday.
        let weekdays: [Int]
    }

    public func run(in transaction: Transaction) throws -> String {
        try transaction.require(.administrator, for: .zone)
        guard try Location.find(location.id, transaction.db) == nil else { throw AddLocation.Refused.exists }
        let problems = problems
        guard problems.isEmpty else { throw InvalidFields(problems) }
        try transaction.record(
            Subject("location", location.id),
            isPublic: true,
            SetUp(weekdays: rules.map(\.weekday))
        )
        _ = try transaction.perform(AddLocation(location))
        for rule in rules { _ = try transaction.perform(AddOpeningRule(location: location.id, rule: rule)) }
        return location.id
    }

    private var problems: [FieldProblem] {
        PlaceText.problems(location.name, location.description)
            + (Spelled.isShortName(location.id) ? [] : [FieldProblem("id", "short-name")])
    }
}
