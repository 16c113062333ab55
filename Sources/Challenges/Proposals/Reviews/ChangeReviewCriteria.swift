private import GRDB
public import MixedZone

/// Says by what proposals are judged from a year on, and how much each weighs; past years keep theirs.
public struct ChangeReviewCriteria: Command {
    public static let name = "change-review-criteria"
    public static let permission = Permission.roles([.administrator])
    /// In one year.
    public static let most = 8

    public let year: Int
    /// In their order.
    public let criteria: [ReviewCriterion]

    public init(_ criteria: [ReviewCriterion], from year: Int) {
        self.criteria = criteria
        self.year = year
    }

    struct Changed: Facts {
        let year: Int
        let criteria: [String]
        let weights: [Int]
    }

    /// Throws `InvalidFields` for a past year, no criteria or too many, a name or a weight that cannot be.
    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        let thisYear = try transaction.today.year
        var problems: [FieldProblem] = []
        if !(thisYear...thisYear + 9).contains(year) { problems.append(FieldProblem("year", "number")) }
        let ids = Set(criteria.map(\.id))
        if !(1...Self.most).contains(criteria.count) || ids.count != criteria.count {
            problems.append(FieldProblem("criteria", "too-many-lines"))
        }
        for criterion in criteria where !isLawful(criterion) {
            problems.append(FieldProblem(criterion.id, "criterion"))
        }
        guard problems.isEmpty else { throw InvalidFields(problems) }
        guard try ReviewCriterion.inForce(in: year, db) != criteria else {
            transaction.nothingChanged()
            return Done()
        }
        try db.execute(sql: "DELETE FROM review_criteria WHERE year = ?", arguments: [year])
        for (position, criterion) in criteria.enumerated() {
            try db.execute(
                sql: """
                    INSERT INTO review_criteria (id, year, name_nl, name_en, weight, position)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    criterion.id, year, criterion.name.nl, criterion.name.en, criterion.weight, position,
                ]
            )
        }
        try transaction.record(
            Subject("zone", "review-criteria"),
            isPublic: true,
            Changed(year: year, criteria: criteria.map(\.id), weights: criteria.map(\.weight))
        )
        return Done()
    }

    private func isLawful(_ criterion: ReviewCriterion) -> Bool {
        let names = [criterion.name.nl, criterion.name.en]
        return Spelled.isShortName(criterion.id) && (1...100).contains(criterion.weight)
            && names.allSatisfy { (1...80).contains($0.trimmingWhitespace.unicodeScalars.count) }
    }
}
