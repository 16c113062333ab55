public import GRDB
internal import MixedZone

// MARK: - Database

extension Schedule {
    /// All that decides about one location.
    public static func load(_ location: String, _ db: Database) throws -> Schedule {
        try load(location, ListedOpenings.load(location, db), db)
    }

    static func load(_ location: String, _ openings: ListedOpenings, _ db: Database) throws -> Schedule {
        Schedule(
            rules: openings.rules.map(\.value),
            dated: openings.dated.map(\.value),
            closures: try Closure.all(of: location, db).map(\.value),
            closedHolidays: try ClosedHolidays.load(location, db),
            programmes: try Programme.all(db)
        )
    }
}

/// The openings of a location with their identifiers.
struct ListedOpenings: Sendable {
    private(set) var rules: [Listed<OpeningRule>] = []
    private(set) var dated: [Listed<DatedOpening>] = []

    static func load(_ location: String, _ db: Database) throws -> ListedOpenings {
        let openings = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM openings WHERE location_id = ? ORDER BY valid_from, id"),
            arguments: [location]
        )
        let parts = try partsByOpening(location, db)
        var listed = ListedOpenings()
        for row in openings { listed.add(row, parts[row["id"]] ?? []) }
        return listed
    }

    private mutating func add(_ row: Row, _ parts: [DayPartHours]) {
        let hours = OpeningHours(opens: row["opens"], closes: row["closes"], parts: parts)
        if let day: CivilDay = row["day"] {
            let reason = Bilingual(nl: row["reason_nl"], en: row["reason_en"])
            dated.append(Listed(row["id"], DatedOpening(day: day, hours: hours, reason: reason)))
        } else {
            let rule = OpeningRule(
                weekday: row["weekday"],
                validFrom: row["valid_from"],
                validUntil: row["valid_until"],
                hours: hours
            )
            rules.append(Listed(row["id"], rule))
        }
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
}

extension Closure {
    static func all(of location: String, _ db: Database) throws -> [Listed<Closure>] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM closures WHERE location_id = ? ORDER BY first_day"),
            arguments: [location]
        ).map { Listed($0["id"], Closure(row: $0)) }
    }
}
