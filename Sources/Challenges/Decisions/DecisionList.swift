public import GRDB
public import MixedZone

/// The decisions that a reader may see, the newest first, of one body or one year if they ask for that.
public struct DecisionList: Sendable {
    public static let pageSize = 30

    public let decisions: [Decision]
    /// Those of all decisions whose place another took, as far as that is public.
    public let corrected: Set<Decision.ID>
    /// How many there are in all.
    public let total: Int
    /// The years in which was decided, the newest first.
    public let years: [Int]

    /// - Parameter page: from 0 on.
    public static func load(
        body: String?,
        year: Int?,
        page: Int,
        for sight: Sight,
        at now: Instant,
        _ db: Database
    ) throws -> DecisionList {
        let seen = """
            (visible_from <= :now OR :staff) AND (:body IS NULL OR body_id = :body)
            AND (:year IS NULL OR substr(number, 1, 4) = :year)
            """
        let values: [String: (any DatabaseValueConvertible)?] = [
            "now": now, "staff": sight.sees(.staff), "body": body, "year": year.map { "\($0)" },
        ]
        var paged = values
        paged["most"] = pageSize
        paged["skip"] = page * pageSize
        return DecisionList(
            decisions: try Decision.fetchAll(
                db,
                sql: "\(Decision.select) WHERE \(seen) ORDER BY number DESC LIMIT :most OFFSET :skip",
                arguments: StatementArguments(paged)
            ),
            corrected: try Decision.ID.fetchSet(
                db.cachedStatement(
                    sql: """
                        SELECT corrects_id FROM decisions WHERE corrects_id IS NOT NULL AND visible_from <= ?
                        """
                ),
                arguments: [now]
            ),
            total: try Int.fetchOne(
                db,
                sql: "SELECT count(*) FROM decisions WHERE \(seen)",
                arguments: StatementArguments(values)
            ) ?? 0,
            years: try String.fetchAll(
                db,
                sql:
                    "SELECT DISTINCT substr(number, 1, 4) FROM decisions WHERE visible_from <= ? ORDER BY 1 DESC",
                arguments: [now]
            ).compactMap { Int($0) }
        )
    }
}
