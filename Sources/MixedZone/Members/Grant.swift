public import GRDB

/// A role that a member holds for a term, somewhere.
public struct Grant: Sendable, Equatable {
    public typealias ID = MixedZone.ID<Grant>

    public let id: Grant.ID
    public let member: Member.ID
    public let role: Role
    public let scope: Scope
    /// Holds from this instant on (Unix seconds, UTC).
    public let startsAt: Instant
    /// Holds until just before this instant; nil when open-ended.
    public let endsAt: Instant?

    public func holds(at instant: Instant) -> Bool {
        startsAt <= instant && (endsAt.map { instant < $0 } ?? true)
    }

    /// Whether it holds for the first time between the instants; nil for no end.
    func begins(after start: Instant, before end: Instant?) -> Bool {
        holds(at: startsAt) && start < startsAt && (end.map { startsAt < $0 } ?? true)
    }
}

// MARK: - Database

extension Grant: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        member = row["member_id"]
        role = try StoredValue.read(row, "role")
        let kind: Scope.Kind = try StoredValue.read(row, "scope_kind")
        guard let scope = Scope(kind: kind, id: row["scope_id"]) else {
            throw UnknownStoredValue(column: "scope_kind", value: kind.rawValue)
        }
        self.scope = scope
        startsAt = row["starts_at"]
        endsAt = row["ends_at"]
    }

    public static func all(of member: Member.ID, _ db: Database) throws -> [Grant] {
        try fetchAll(
            db.cachedStatement(sql: "SELECT * FROM grants WHERE member_id = ? ORDER BY starts_at, id"),
            arguments: [member]
        )
    }

    func insert(_ db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO grants (id, member_id, role, scope_kind, scope_id, starts_at, ends_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [id, member, role.rawValue, scope.kind.rawValue, scope.id, startsAt, endsAt])
    }
}
