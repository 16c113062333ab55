private import Foundation
public import GRDB
public import MixedZone

/// A room with its place on the floor of a location.
public struct Room: Sendable, Equatable, Codable {
    /// Unique in the zone; made of the location and a short name.
    public let id: String
    public internal(set) var name: Bilingual
    public let plan: RoomPlan
    /// How it is let by the hour; nil when it is not.
    public internal(set) var terms: RoomTerms?
    /// Nobody can have it from this day on; nil while it is in service.
    public internal(set) var retiredFrom: CivilDay?

    public init(
        id: String,
        name: Bilingual,
        plan: RoomPlan,
        terms: RoomTerms? = nil,
        retiredFrom: CivilDay? = nil
    ) {
        self.id = id
        self.name = name
        self.plan = plan
        self.terms = terms
        self.retiredFrom = retiredFrom
    }

    /// Whether somebody can have it on the day.
    public func isInService(on day: CivilDay) -> Bool { retiredFrom.map { day < $0 } ?? true }
}

/// How a room is drawn.
///
/// All lengths are centimetres on the floor; y runs down the plan.
public struct RoomPlan: Codable, Sendable, Equatable {
    public enum Wall: String, Codable, Sendable, CaseIterable {
        case north, east, south, west
    }

    /// A window or door: a stretch of a wall, measured from its left or upper end.
    public struct WallStretch: Codable, Sendable, Equatable {
        public let wall: Wall
        public let from: Int
        public let to: Int

        public init(wall: Wall, from: Int, to: Int) {
            self.wall = wall
            self.from = from
            self.to = to
        }
    }

    /// A table, measured within the room.
    public struct Table: Codable, Sendable, Equatable {
        public let key: String
        public let x: Int
        public let y: Int
        public let width: Int
        public let depth: Int
        public let theme: String?

        public init(key: String, x: Int, y: Int, width: Int, depth: Int, theme: String?) {
            self.key = key
            self.x = x
            self.y = y
            self.width = width
            self.depth = depth
            self.theme = theme
        }
    }

    public let x: Int
    public let y: Int
    public let width: Int
    public let depth: Int
    public let windows: [WallStretch]
    public let doors: [WallStretch]
    public let tables: [Table]

    public init(
        x: Int,
        y: Int,
        width: Int,
        depth: Int,
        windows: [WallStretch],
        doors: [WallStretch],
        tables: [Table]
    ) {
        self.x = x
        self.y = y
        self.width = width
        self.depth = depth
        self.windows = windows
        self.doors = doors
        self.tables = tables
    }
}

// MARK: - Database

extension Room: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        name = Bilingual(nl: row["name_nl"], en: row["name_en"])
        plan = try JSONDecoder().decode(RoomPlan.self, from: Data((row["plan"] as String).utf8))
        terms = try (row["terms"] as String?).map {
            try JSONDecoder().decode(RoomTerms.self, from: Data($0.utf8))
        }
        retiredFrom = row["retired_from"]
    }

    public static func find(_ id: String, _ db: Database) throws -> Room? {
        try fetchOne(db.cachedStatement(sql: "SELECT * FROM rooms WHERE id = ?"), arguments: [id])
    }

    public static func all(of location: String, _ db: Database) throws -> [Room] {
        try fetchAll(
            db.cachedStatement(sql: "SELECT * FROM rooms WHERE location_id = ? ORDER BY position, id"),
            arguments: [location]
        )
    }
}
