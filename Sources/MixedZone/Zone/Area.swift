public import GRDB

/// Where something is: municipality, district, neighbourhood or block, each within the one above it.
public struct Area: Sendable, Equatable, Codable {
    public enum Level: String, Codable, Sendable, CaseIterable, Comparable {
        case municipality, district, neighbourhood, block

        public static func < (left: Level, right: Level) -> Bool {
            (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
        }
    }

    /// Short name in kebab case, unique in the zone.
    public let id: String
    public let parent: String?
    public let level: Level
    public let name: String
    /// Code of Statistics Netherlands (`WK…`, `BU…`) where it is known.
    public let code: String?

    public init(id: String, parent: String?, level: Level, name: String, code: String?) {
        self.id = id
        self.parent = parent
        self.level = level
        self.name = name
        self.code = code
    }
}

// MARK: - Database

extension Area: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        parent = row["parent_id"]
        level = try StoredValue.read(row, "level")
        name = row["name"]
        code = row["code"]
    }

    public static func all(_ db: Database) throws -> [Area] {
        try fetchAll(db, sql: "SELECT * FROM areas ORDER BY name, id")
    }

    public static func find(_ id: String, _ db: Database) throws -> Area? {
        try fetchOne(db, sql: "SELECT * FROM areas WHERE id = ?", arguments: [id])
    }
}
