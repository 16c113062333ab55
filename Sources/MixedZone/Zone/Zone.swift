private import Foundation
public import GRDB

/// The municipality's zone itself: one row in its own file.
public struct Zone: Sendable, Equatable {
    public enum Membership: String, Codable, Sendable, CaseIterable {
        /// Everyone may join; roles that are open to all hold at once.
        case open
        /// A host or administrator approves.
        case onRequest
        case invited
    }

    public let slug: String
    public let name: String
    public let municipality: String
    /// The code of Statistics Netherlands, such as `GM0392`.
    public let municipalityCode: String
    public let timeZone: CivilZone
    public let language: String
    public let membership: Membership
    public let accent: Accent
    public let texts: ZoneTexts
    public let seededAt: Instant
}

/// The zone's one accent colour, for a light and a dark ground, each with the ink that stands on it (`#rrggbb`).
public struct Accent: Codable, Sendable, Equatable {
    public let light: String
    public let lightInk: String
    public let dark: String
    public let darkInk: String

    public init(light: String, lightInk: String, dark: String, darkInk: String) {
        self.light = light
        self.lightInk = lightInk
        self.dark = dark
        self.darkInk = darkInk
    }
}

/// A text in both languages.
public struct Bilingual: Codable, Sendable, Equatable, Hashable {
    public let nl: String
    public let en: String

    public init(nl: String, en: String) {
        self.nl = nl
        self.en = en
    }

    public subscript(language: String) -> String { language == "en" ? en : nl }
}

/// What the zone says of itself.
public struct ZoneTexts: Codable, Sendable, Equatable {
    public let welcome: Bilingual
    public let about: Bilingual
    public let contact: Bilingual

    public init(welcome: Bilingual, about: Bilingual, contact: Bilingual) {
        self.welcome = welcome
        self.about = about
        self.contact = contact
    }
}

// MARK: - Database

extension Zone: FetchableRecord {
    public init(row: Row) throws {
        slug = row["slug"]
        name = row["name"]
        municipality = row["municipality"]
        municipalityCode = row["municipality_code"]
        let identifier: String = row["time_zone"]
        guard let zone = CivilZone(identifier: identifier) else {
            throw UnknownStoredValue(column: "time_zone", value: identifier)
        }
        timeZone = zone
        language = row["language"]
        membership = try StoredValue.read(row, "membership")
        accent = try JSONDecoder().decode(Accent.self, from: Data((row["accent"] as String).utf8))
        texts = try JSONDecoder().decode(ZoneTexts.self, from: Data((row["texts"] as String).utf8))
        seededAt = row["seeded_at"]
    }

    /// Throws `KernelRefusal.missing` for a file in which no zone was set up.
    public static func load(_ db: Database) throws -> Zone {
        guard let zone = try fetchOne(db.cachedStatement(sql: "SELECT * FROM zone")) else {
            throw KernelRefusal.missing
        }
        return zone
    }

    public static func isSetUp(_ db: Database) throws -> Bool {
        try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM zone)") ?? false
    }
}
