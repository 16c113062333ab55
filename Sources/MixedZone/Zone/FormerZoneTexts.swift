private import Foundation
public import GRDB

/// What the zone said of itself until it was changed; kept for a while, to bring it back.
public struct FormerZoneTexts: Sendable, Equatable {
    public let id: Int
    public let texts: ZoneTexts
    /// Unix seconds, UTC.
    public let replacedAt: Instant
}

// MARK: - Database

extension FormerZoneTexts: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        texts = try JSONDecoder().decode(ZoneTexts.self, from: Data((row["texts"] as String).utf8))
        replacedAt = row["replaced_at"]
    }

    /// Newest first.
    public static func all(_ db: Database) throws -> [FormerZoneTexts] {
        try fetchAll(db, sql: "SELECT * FROM former_zone_texts ORDER BY id DESC")
    }

    static func keep(_ texts: ZoneTexts, replacedAt now: Instant, _ db: Database) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        try db.execute(
            sql: "INSERT INTO former_zone_texts (texts, replaced_at) VALUES (?, ?)",
            arguments: [String(decoding: try encoder.encode(texts), as: UTF8.self), now]
        )
    }
}
