public import GRDB
public import MixedZone

/// One step of a thread: what happened to which thing, by whom, in which capacity, and why.
///
/// Steps are only ever appended.
public struct Step: Sendable {
    public let id: Int
    public let thread: ThreadID
    public let thing: Thing
    /// The sentence that tells of it is `step.<kind>.<name>`.
    public let name: String
    public let from: String?
    public let to: String?
    public let at: Instant
    /// Nil for the clock, a visitor, and somebody who has left.
    public let member: Member.ID?
    public let capacity: Mover
    public let team: String?
    public let body: String?
    public let reasonCode: String
    /// Empty when nobody wrote anything, or when it was erased.
    public let text: String
    /// SHA-256 of the text with its salt, in hexadecimal; for the journal's facts.
    public let textDigest: String?
    public let version: String?
    public let basis: String
    /// When the deadline ends that began with it.
    public let due: Instant?
    /// Whether the deadline of the state before was met; nil where there was none.
    public let wasMet: Bool?
    public let visibleFrom: Instant
    public let circle: Circle
}

// MARK: - Database

extension Step: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        thread = row["thread_id"]
        thing = Thing(try StoredValue.read(row, "thing"), row["thing_id"] as String)
        name = row["step"]
        from = row["from_state"]
        to = row["to_state"]
        at = row["at"]
        member = row["member_id"]
        capacity = try StoredValue.read(row, "capacity")
        team = row["team_id"]
        body = row["body_id"]
        reasonCode = row["reason_code"]
        text = row["content"] ?? ""
        textDigest = row["digest"]
        version = row["version"]
        basis = row["basis"]
        due = row["due_at"]
        wasMet = row["was_met"]
        visibleFrom = row["visible_from"]
        let circle: String = row["circle"]
        guard let known = Circle(circle) else { throw UnknownStoredValue(column: "circle", value: circle) }
        self.circle = known
    }

    static let select =
        "SELECT steps.*, texts.content, texts.digest FROM steps LEFT JOIN texts ON texts.id = steps.text_id"

    public static func find(_ id: Int, _ db: Database) throws -> Step? {
        try fetchOne(db.cachedStatement(sql: "\(select) WHERE steps.id = ?"), arguments: [id])
    }

    /// The whole thread, oldest first, as far as this viewer may see it now.
    public static func all(
        of thread: ThreadID,
        for sight: Sight,
        at now: Instant,
        _ db: Database
    ) throws -> [Step] {
        try fetchAll(
            db.cachedStatement(sql: "\(select) WHERE thread_id = ? ORDER BY steps.id"),
            arguments: [thread]
        ).filter { $0.isVisible(to: sight, at: now) }
    }

    /// The steps of one thing, oldest first, as far as this viewer may see them now.
    public static func all(
        of thing: Thing,
        for sight: Sight,
        at now: Instant,
        _ db: Database
    ) throws -> [Step] {
        try fetchAll(
            db.cachedStatement(sql: "\(select) WHERE thing = ? AND thing_id = ? ORDER BY steps.id"),
            arguments: [thing.kind.rawValue, thing.id]
        ).filter { $0.isVisible(to: sight, at: now) }
    }

    /// Under embargo only who may see more than everyone sees it.
    public func isVisible(to sight: Sight, at now: Instant) -> Bool {
        guard sight.sees(circle) else { return false }
        return visibleFrom <= now || sight.sees(.staff)
            || sight.sees([team.map(Circle.team), body.map(Circle.body)].compactMap(\.self))
    }
}
