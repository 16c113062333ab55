public import GRDB

/// A period with a purpose, such as a pilot of three months; running or closed by the calendar.
public struct Programme: Sendable, Equatable, Codable {
    public let id: String
    public let name: Bilingual
    public let purpose: Bilingual
    public let startsOn: CivilDay
    /// The day after the last one.
    public let endsBefore: CivilDay
    /// Why it ended before its time; nil when it did not.
    public let closing: Bilingual?

    public init(
        id: String,
        name: Bilingual,
        purpose: Bilingual,
        startsOn: CivilDay,
        endsBefore: CivilDay,
        closing: Bilingual? = nil
    ) {
        self.id = id
        self.name = name
        self.purpose = purpose
        self.startsOn = startsOn
        self.endsBefore = endsBefore
        self.closing = closing
    }

    public func runs(on day: CivilDay) -> Bool {
        startsOn <= day && day < endsBefore
    }
}

extension Programme {
    /// Unicode scalars at most, of a purpose and of a reason.
    public static let longestText = 280

    /// What is wrong with its words; the day after the last is no matter of words.
    public var problems: [FieldProblem] {
        ThingName.problems(name) + Self.problems(purpose, at: "purpose")
            + (closing.map { Self.problems($0, at: "closing") } ?? [])
    }

    private static func problems(_ text: Bilingual, at field: String) -> [FieldProblem] {
        [(text.nl, "\(field)Nl"), (text.en, "\(field)En")].compactMap { text, field in
            if text.trimmingWhitespace.isEmpty { return FieldProblem(field, "missing") }
            return text.unicodeScalars.count > longestText ? FieldProblem(field, "too-much-text") : nil
        }
    }
}

// MARK: - Database

extension Programme: FetchableRecord {
    public init(row: Row) {
        id = row["id"]
        name = Bilingual(nl: row["name_nl"], en: row["name_en"])
        purpose = Bilingual(nl: row["purpose_nl"], en: row["purpose_en"])
        startsOn = row["starts_on"]
        endsBefore = row["ends_before"]
        let closing: String? = row["closing_nl"]
        self.closing = closing.map { Bilingual(nl: $0, en: row["closing_en"]) }
    }

    public static func all(_ db: Database) throws -> [Programme] {
        try fetchAll(db.cachedStatement(sql: "SELECT * FROM programmes ORDER BY starts_on, id"))
    }
}
