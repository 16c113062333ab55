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
    /// Who may see it, as far as there is no embargo.
    public let circles: [Circle]
    /// A version of a proposal that was handed in holds it.
    public let isSubmitted: Bool
    public let visibleFrom: Instant
    public let addedBy: Member.ID?
    public let addedAt: Instant

    /// At most so many bytes.
    public static let largest = 10_485_760
    /// Bytes of one stored part.
    static let part = 65_536

    /// Who added it takes it away, until it is part of what was handed in; an administrator always.
    public func isRemovable(by standing: Standing) -> Bool {
        let isOwn = !isSubmitted && standing.isActive && standing.member != nil && standing.member == addedBy
        return isOwn || standing.holdsAny(of: [.administrator])
    }

    /// The name under which it is saved: its ending is one of its type, whatever it was called when it came.
    public var fileName: String {
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return name.contains(".") && type.endings.contains(ending) ? name : "\(name).\(type.endings[0])"
    }

    public func isVisible(to sight: Sight, at now: Instant) -> Bool {
        guard sight.sees(circles) else { return false }
        return visibleFrom <= now || sight.sees(.staff) || addedBy != nil && sight.standing.member == addedBy
    }
}

// MARK: - Database

extension Paper {
    init(_ row: Row, _ db: Database) throws {
        id = row["id"]
        thread = row["thread_id"]
        thing = Thing(try StoredValue.read(row, "thing"), row["thing_id"] as String)
        name = row["name"]
        type = try StoredValue.read(row, "type")
        bytes = row["bytes"]
        digest = row["digest"]
        isSubmitted = row["is_submitted"]
        circles = try PaperCircles.of(thing, isSubmitted: isSubmitted, db)
        visibleFrom = row["visible_from"]
        addedBy = row["added_by"]
        addedAt = row["added_at"]
    }

    private static let select = """
        SELECT papers.*, EXISTS (
            SELECT 1 FROM version_papers WHERE paper_id = papers.id
        ) AS is_submitted FROM papers
        """

    /// Nil for an unknown one, and for one that was removed.
    public static func find(_ id: Paper.ID, _ db: Database) throws -> Paper? {
        try Row.fetchOne(
            db.cachedStatement(sql: "\(select) WHERE id = ? AND removed_at IS NULL"),
            arguments: [id]
        ).map { try Paper($0, db) }
    }

    /// Every paper of a thing, oldest first, whoever may see it.
    static func held(by thing: Thing, _ db: Database) throws -> [Paper] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "\(select) WHERE thing = ? AND thing_id = ? AND removed_at IS NULL ORDER BY id"
            ),
            arguments: [thing.kind.rawValue, thing.id]
        ).map { try Paper($0, db) }
    }

    /// The papers of a thing, oldest first, as far as this viewer may see them now.
    public static func all(
        of thing: Thing,
        for sight: Sight,
        at now: Instant,
        _ db: Database
    ) throws -> [Paper] {
        try held(by: thing, db).filter { $0.isVisible(to: sight, at: now) }
    }

    /// One part of the content, counted from nought; nil after the last one.
    public static func part(_ position: Int, of id: Paper.ID, _ db: Database) throws -> Data? {
        try Data.fetchOne(
            db.cachedStatement(sql: "SELECT content FROM paper_parts WHERE paper_id = ? AND position = ?"),
            arguments: [id, position]
        )
    }
}
