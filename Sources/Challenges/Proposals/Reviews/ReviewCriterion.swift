public import GRDB
public import MixedZone

/// One of the things by which a proposal is judged in a year, with its weight.
public struct ReviewCriterion: Codable, Sendable, Equatable {
    /// Short name in kebab case, unique in the year.
    public let id: String
    public let name: Bilingual
    /// From 1 to 100; only the proportions between the weights matter.
    public let weight: Int

    public init(id: String, name: Bilingual, weight: Int) {
        self.id = id
        self.name = name
        self.weight = weight
    }

    /// From worst to best.
    public static let scores = 1...5
}

// MARK: - Database

extension ReviewCriterion: FetchableRecord {
    public init(row: Row) {
        id = row["id"]
        name = Bilingual(nl: row["name_nl"], en: row["name_en"])
        weight = row["weight"]
    }

    /// Those of the newest year up to this one that has any, in their order; empty when none has.
    public static func inForce(in year: Int, _ db: Database) throws -> [ReviewCriterion] {
        try fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT * FROM review_criteria
                    WHERE year = (SELECT max(year) FROM review_criteria WHERE year <= ?) ORDER BY position, id
                    """
            ),
            arguments: [year]
        )
    }

    /// The weighted mean of the scores, times a hundred; nil where nothing was scored.
    public static func mean(of scores: [String: Int], by criteria: [ReviewCriterion]) -> Int? {
        let scored = criteria.compactMap { criterion in
            scores[criterion.id].map { (score: $0, weight: criterion.weight) }
        }
        let weight = scored.reduce(0) { $0 + $1.weight }
        guard weight > 0 else { return nil }
        return (scored.reduce(0) { $0 + $1.score * $1.weight } * 200 + weight) / (weight * 2)
    }
}
