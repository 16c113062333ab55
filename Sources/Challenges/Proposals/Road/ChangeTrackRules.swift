private import GRDB
public import MixedZone

/// Says by which values the track of a proposal is chosen, from a year on; what was chosen keeps its values.
public struct ChangeTrackRules: Command {
    public static let name = "change-track-rules"
    public static let permission = Permission.roles([.administrator])

    public let rules: TrackRules

    public init(_ rules: TrackRules) {
        self.rules = rules
    }

    struct Changed: Facts {
        let year: Int
        let thresholdCents: Int
        let quickReviewers: Int
        let longReviewers: Int
    }

    /// Throws `InvalidFields` for a year before this one, an amount or a number of reviewers that cannot be.
    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let thisYear = try transaction.today.year
        var problems: [FieldProblem] = []
        if !(thisYear...thisYear + 9).contains(rules.year) { problems.append(FieldProblem("year", "number")) }
        if !(0...MoneyLine.mostCents).contains(rules.thresholdCents) {
            problems.append(FieldProblem("threshold", "amount"))
        }
        if !(1...9).contains(rules.quickReviewers) { problems.append(FieldProblem("quick", "number")) }
        if !(2...9).contains(rules.longReviewers) { problems.append(FieldProblem("long", "number")) }
        guard problems.isEmpty else { throw InvalidFields(problems) }
        guard try TrackRules.inForce(in: rules.year, transaction.db) != rules else {
            transaction.nothingChanged()
            return Done()
        }
        try transaction.db.execute(
            sql: """
                INSERT OR REPLACE INTO track_rules (year, threshold_cents, quick_reviewers, long_reviewers)
                VALUES (?, ?, ?, ?)
                """,
            arguments: [rules.year, rules.thresholdCents, rules.quickReviewers, rules.longReviewers]
        )
        try transaction.record(
            Subject("zone", "track-rules"),
            isPublic: true,
            Changed(
                year: rules.year,
                thresholdCents: rules.thresholdCents,
                quickReviewers: rules.quickReviewers,
                longReviewers: rules.longReviewers
            )
        )
        return Done()
    }
}
