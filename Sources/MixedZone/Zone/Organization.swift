public import GRDB

/// A party that takes part in the zone for a term.
public struct Organization: Sendable, Equatable, Codable {
    public enum Kind: String, Codable, Sendable, CaseIterable {
        case municipality, `operator`, partner, media
    }

    public let id: String
    public let name: String
    public let kind: Kind
    /// First day, in the zone's calendar.
    public let startsOn: CivilDay
    /// The day after the last one; nil when open-ended.
    public let endsBefore: CivilDay?

    public init(id: String, name: String, kind: Kind, startsOn: CivilDay, endsBefore: CivilDay?) {
        self.id = id
        self.name = name
        self.kind = kind
        self.startsOn = startsOn
        self.endsBefore = endsBefore
    }

    public func takesPart(on day: CivilDay) -> Bool {
        startsOn <= day && (endsBefore.map { day < $0 } ?? true)
    }
}

// MARK: - Database

extension Organization: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        name = row["name"]
        kind = try StoredValue.read(row, "kind")
        startsOn = row["starts_on"]
        endsBefore = row["ends_before"]
    }

    public static func all(_ db: Database) throws -> [Organization] {
        try fetchAll(db, sql: "SELECT * FROM organizations ORDER BY name, id")
    }
}
