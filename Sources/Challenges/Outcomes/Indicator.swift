public import GRDB
public import MixedZone

/// What is measured: in which unit and how, where it began, and where it should be by when.
public struct Indicator: Sendable, Equatable {
    public typealias ID = MixedZone.ID<Indicator>

    public let id: Indicator.ID
    public let terms: Terms

    /// An indicator before it is stored.
    public struct Terms: Sendable, Equatable, Codable {
        public var name: String
        public var unit: String
        /// How it is measured, so that somebody else can do it again.
        public var method: String
        /// Where the figures come from; may be empty.
        public var source: String
        /// Better when it is higher.
        public var rises: Bool
        public var baseline: Reading?
        public var target: Reading?

        public init(
            name: String,
            unit: String,
            method: String,
            source: String = "",
            rises: Bool = true,
            baseline: Reading? = nil,
            target: Reading? = nil
        ) {
            self.name = name
            self.unit = unit
            self.method = method
            self.source = source
            self.rises = rises
            self.baseline = baseline
            self.target = target
        }

        static let longestName = 120
        static let longestUnit = 40
        static let longestText = 1_000
    }

    /// A value on a day.
    public struct Reading: Sendable, Equatable, Codable {
        public let value: Double
        public let day: CivilDay

        public init(_ value: Double, on day: CivilDay) {
            self.value = value
            self.day = day
        }
    }
}

extension Indicator.Terms {
    /// The same without space around its texts.
    var tidy: Indicator.Terms {
        var tidy = self
        tidy.name = name.trimmingWhitespace
        tidy.unit = unit.trimmingWhitespace
        tidy.method = method.trimmingWhitespace
        tidy.source = source.trimmingWhitespace
        return tidy
    }

    var isEmpty: Bool { name.isEmpty && unit.isEmpty && method.isEmpty && baseline == nil && target == nil }

    /// What is too long, at `indicatorName`, `indicatorUnit`, `indicatorMethod` and `indicatorSource`.
    var problems: [FieldProblem] {
        [
            ("indicatorName", name, Self.longestName), ("indicatorUnit", unit, Self.longestUnit),
            ("indicatorMethod", method, Self.longestText), ("indicatorSource", source, Self.longestText),
        ].filter { $0.1.unicodeScalars.count > $0.2 }.map { FieldProblem($0.0, "text-too-long") }
    }
}

// MARK: - Database

extension Indicator: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        terms = Terms(
            name: row["name"],
            unit: row["unit"],
            method: row["method"],
            source: row["source"],
            rises: row["rises"],
            baseline: Reading(row, "baseline"),
            target: Reading(row, "target")
        )
    }

    public static func find(_ id: Indicator.ID, _ db: Database) throws -> Indicator? {
        try fetchOne(db.cachedStatement(sql: "SELECT * FROM indicators WHERE id = ?"), arguments: [id])
    }

    /// What many indicators measure and how, by identifier.
    public static func terms(of indicators: [String], _ db: Database) throws -> [String: Terms] {
        let found = try fetchAll(
            db.cachedStatement(
                sql: "SELECT * FROM indicators WHERE id IN (SELECT value FROM json_each(?))"
            ),
            arguments: [StoredList.json(of: indicators)]
        )
        return Dictionary(uniqueKeysWithValues: found.map { ($0.id.description, $0.terms) })
    }

    /// Stores the terms under an identifier, new or known.
    func save(_ db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO indicators
                    (id, name, unit, method, source, rises, baseline, baseline_on, target, target_on)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                id, terms.name, terms.unit, terms.method, terms.source, terms.rises, terms.baseline?.value,
                terms.baseline?.day, terms.target?.value, terms.target?.day,
            ]
        )
    }
}

extension Indicator.Reading {
    init?(_ row: Row, _ column: String) {
        guard let value: Double = row[column], let day: CivilDay = row["\(column)_on"] else { return nil }
        self.init(value, on: day)
    }
}
