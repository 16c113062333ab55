public import GRDB

/// What a question or a table is about, known by icon and colour.
public struct Theme: Sendable, Equatable, Codable {
    /// Short name in kebab case, unique in the zone.
    public let id: String
    public let name: Bilingual
    /// Name of a symbol of the icon sheet.
    public let icon: String
    /// `#rrggbb`, each with contrast on its own ground.
    public let colourLight: String
    public let colourDark: String

    public init(id: String, name: Bilingual, icon: String, colourLight: String, colourDark: String) {
        self.id = id
        self.name = name
        self.icon = icon
        self.colourLight = colourLight
        self.colourDark = colourDark
    }
}

// MARK: - Database

extension Theme: FetchableRecord {
    public init(row: Row) {
        id = row["id"]
        name = Bilingual(nl: row["name_nl"], en: row["name_en"])
        icon = row["icon"]
        colourLight = row["colour_light"]
        colourDark = row["colour_dark"]
    }

    public static func all(_ db: Database) throws -> [Theme] {
        try fetchAll(db, sql: "SELECT * FROM themes ORDER BY position, id")
    }
}
