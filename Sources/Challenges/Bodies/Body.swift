private import Foundation
public import GRDB
public import MixedZone

/// A body that meets, advises or decides: its composition and its rules are data.
public struct Body: Sendable, Equatable {
    /// Short name in kebab case, unique in the zone.
    public let id: String
    public let kind: BodyKind
    public let name: Bilingual
    public let purpose: Bilingual
    public let area: String?
    public let theme: String?
    /// Nil for a body that may be asked about any proposal.
    public let track: Proposal.Track?
    public let charter: Charter
    /// The first day on which it no longer is, on the zone's calendar; nil while it is.
    public let endedOn: CivilDay?

    /// Who hears of it and may see what is not public.
    public var circle: Circle { .body(id) }

    public static func topic(_ id: String) -> Topic { Topic("body/\(id)") }
}

// MARK: - Database

extension Body: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        kind = try StoredValue.read(row, "kind")
        name = Bilingual(nl: row["name_nl"], en: row["name_en"])
        purpose = Bilingual(nl: row["purpose_nl"], en: row["purpose_en"])
        area = row["area_id"]
        theme = row["theme_id"]
        track = (row["decides_track"] as String?).flatMap(Proposal.Track.init)
        charter = try Charter.read(row["charter"])
        endedOn = row["ended_on"]
    }

    public static func all(_ db: Database) throws -> [Body] {
        try fetchAll(db, sql: "SELECT * FROM bodies ORDER BY position, id")
    }

    public static func find(_ id: String, _ db: Database) throws -> Body? {
        try fetchOne(
            db.cachedStatement(sql: "SELECT * FROM bodies WHERE id = ?"),
            arguments: [id]
        )
    }

    /// Throws `KernelRefusal.missing`.
    public static func existing(_ id: String, _ db: Database) throws -> Body {
        guard let body = try find(id, db) else { throw KernelRefusal.missing }
        return body
    }
}

extension Charter {
    /// Throws `DecodingError` for a text that is no charter.
    static func read(_ json: String) throws -> Charter {
        try JSONDecoder().decode(Charter.self, from: Data(json.utf8))
    }

    /// The text that is stored; the same charter always gives the same text.
    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}
