public import Foundation
public import GRDB
public import MixedZone

/// A document that belongs to a thing: a meeting paper, an attachment, the proof of a measurement.
public struct Paper: Sendable, Equatable {
    public typealias ID = MixedZone.ID<Paper>

    public let id: Paper.ID
    public let thread: ThreadID
    public let thing: Thing
    /// As it was called when it came, without a path.
    public let name: String
    public let type: PaperType
    public let bytes: Int
    /// SHA-256 of the content, in hexadecimal.
    public let digest: String
    public let circle: Circle
    public let visibleFrom: Instant
    public let addedBy: Member.ID?
    public let addedAt: Instant

    /// At most so many bytes.
    public static let largest = 10_485_760
    /// Bytes of one stored part.
    static let part = 65_536

    /// Who added it takes it away, or an administrator.
    public func isRemovable(by standing: Standing) -> Bool {
        let isOwn = standing.isActive && standing.member != nil && standing.member == addedBy
        return isOwn || standing.holdsAny(of: [.administrator])
    }

    /// The name under which it is saved: its ending is one of its type, whatever it was called when it came.
    public var fileName: String {
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return name.contains(".") && type.endings.contains(ending) ? name : "\(name).\(type.endings[0])"
    }

    public func isVisible(to sight: Sight, at now: Instant) -> Bool {
        guard sight.sees(circle) else { return false }
        return visibleFrom <= now || sight.sees(.staff) || addedBy != nil && sight.standing.member == addedBy
    }
}

// MARK: - Database

extension Paper: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        thread = row["thread_id"]
        thing = Thing(try StoredValue.read(row, "thing"), row["thing_id"] as String)
        name = row["name"]
        type = try StoredValue.read(row, "type")
        bytes = row["bytes"]
        digest = row["digest"]
        let circle: String = row["circle"]
        guard let known = Circle(circle) else { throw UnknownStoredValue(column: "circle", value: circle) }
        self.circle = known
        visibleFrom = row["visible_from"]
        addedBy = row["added_by"]
        addedAt = row["added_at"]
    }

    /// Nil for an unknown one, and for one that was removed.
    public static func find(_ id: Paper.ID, _ db: Database) throws -> Paper? {
        try fetchOne(
            db.cachedStatement(sql: "SELECT * FROM papers WHERE id = ? AND removed_at IS NULL"),
            arguments: [id]
        )
    }

    /// The papers of a thing, oldest first, as far as this viewer may see them now.
    public static func all(
        of thing: Thing,
        for sight: Sight,
        at now: Instant,
        _ db: Database
    ) throws -> [Paper] {
        try fetchAll(
            db.cachedStatement(
                sql:
                    "SELECT * FROM papers WHERE thing = ? AND thing_id = ? AND removed_at IS NULL ORDER BY id"
            ),
            arguments: [thing.kind.rawValue, thing.id]
        ).filter { $0.isVisible(to: sight, at: now) }
    }

    /// One part of the content, counted from nought; nil after the last one.
    public static func part(_ position: Int, of id: Paper.ID, _ db: Database) throws -> Data? {
        try Data.fetchOne(
            db.cachedStatement(sql: "SELECT content FROM paper_parts WHERE paper_id = ? AND position = ?"),
            arguments: [id, position]
        )
    }
}
