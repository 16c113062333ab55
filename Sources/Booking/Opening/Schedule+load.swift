public import GRDB
internal import MixedZone

// MARK: - Database

extension Schedule {
    /// All that decides about one location.
    public static func load(_ location: String, _ db: Database) throws -> Schedule {
        let openings = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM openings WHERE location_id = ? ORDER BY valid_from, id"),
            arguments: [location]
        )
        let parts = try partsByOpening(location, db)
        var rules: [OpeningRule] = []
        var dated: [DatedOpening] = []
        for row in openings {
            let hours = OpeningHours(
                opens: row["opens"],
                closes: row["closes"],
                parts: parts[row["id"]] ?? []
            )
            if let day: CivilDay = row["day"] {
                dated.append(
                    DatedOpening(
                        day: day,
                        hours: hours,
                        reason: Bilingual(nl: row["reason_nl"], en: row["reason_en"])
                    )
                )
            } else {
                rules.append(
                    OpeningRule(
                        weekday: row["weekday"],
                        validFrom: row["valid_from"],
                        validUntil: row["valid_until"],
                        hours: hours
                    )
                )
            }
        }
        return Schedule(
            rules: rules,
            dated: dated,
            closures: try closures(location, db),
            closedHolidays: try ClosedHolidays.load(location, db),
            programmes: try Programme.all(db)
        )
    }

    private static func partsByOpening(_ location: String, _ db: Database) throws -> [String: [DayPartHours]]
    {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT opening_parts.* FROM openings JOIN opening_parts ON opening_id = openings.id
                    WHERE location_id = ?
                    """
            ),
            arguments: [location]
        )
        return try Dictionary(grouping: rows) { $0["opening_id"] as String }.mapValues { rows in
            try rows.map {
                DayPartHours(part: try StoredValue.read($0, "part"), starts: $0["starts"], ends: $0["ends"])
            }
        }
    }

    private static func closures(_ location: String, _ db: Database) throws -> [Closure] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM closures WHERE location_id = ? ORDER BY first_day"),
            arguments: [location]
        ).map {
            Closure(
                firstDay: $0["first_day"],
                lastDay: $0["last_day"],
                reason: Bilingual(nl: $0["reason_nl"], en: $0["reason_en"])
            )
        }
    }
}
