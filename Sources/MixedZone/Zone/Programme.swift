public import GRDB

/// A period with a purpose, such as a pilot of three months; running or closed by the calendar.
public struct Programme: Sendable, Equatable, Codable {
    public let id: String
    public let name: Bilingual
    public let purpose: Bilingual
    public let startsOn: CivilDay
    /// The day after the last one.
    public let endsBefore: CivilDay

    public init(id: String, name: Bilingual, purpose: Bilingual, startsOn: CivilDay, endsBefore: CivilDay) {
        self.id = id
        self.name = name
        self.purpose = purpose
        self.startsOn = startsOn
        self.endsBefore = endsBefore
    }

    public func runs(on day: CivilDay) -> Bool {
        startsOn <= day && day < endsBefore
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
    }

    public static func all(_ db: Database) throws -> [Programme] {
        try fetchAll(db.cachedStatement(sql: "SELECT * FROM programmes ORDER BY starts_on, id"))
    }
}
