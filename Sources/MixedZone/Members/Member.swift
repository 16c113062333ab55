public import GRDB

/// A person known to one zone.
///
/// The identifier is also the pseudonym under which the journal knows them.
public struct Member: Sendable, Equatable {
    public typealias ID = MixedZone.ID<Member>

    public enum State: String, Codable, Sendable, CaseIterable {
        case requested, active, refused, left

        /// The declared graph; the same edges stand in the table that the schema enforces.
        public var next: Set<State> {
            switch self {
            case .requested: [.active, .refused, .left]
            case .active: [.left]
            case .refused: [.requested, .active, .left]
            case .left: [.requested, .active]
            }
        }

        /// Whether the holder of the address comes to the door like somebody new.
        public var mayAskAgain: Bool { next.contains(.requested) }
    }

    public let id: Member.ID
    /// Lower case, without surrounding space; nil for a member whom the host speaks for.
    public let email: String?
    public let name: String
    /// `nl` or `en`: the language in which the zone writes to them.
    public let language: String
    public let state: State
    public let askedRole: Role?
    /// Stable, shown while present and only with consent for that visit; 280 characters at most.
    public let canHelpWith: String
    public let isLookingFor: String
    public let joinedAt: Instant

    public var firstName: String {
        name.split(separator: " ").first.map(String.init) ?? name
    }
}

// MARK: - Database

extension Member: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        email = row["email"]
        name = row["name"]
        language = row["language"]
        state = try StoredValue.read(row, "state")
        askedRole = (row["asked_role"] as String?).flatMap(Role.init)
        canHelpWith = row["can_help_with"]
        isLookingFor = row["is_looking_for"]
        joinedAt = row["joined_at"]
    }

    public static func find(_ id: Member.ID, _ db: Database) throws -> Member? {
        try fetchOne(
            db.cachedStatement(sql: "SELECT * FROM members WHERE id = ?"),
            arguments: [id]
        )
    }

    public static func find(email: String, _ db: Database) throws -> Member? {
        try fetchOne(
            db.cachedStatement(sql: "SELECT * FROM members WHERE email = ?"),
            arguments: [EmailAddress.normalized(email)]
        )
    }

    /// What many people are called, asked at once; empty for who has left.
    public static func names(
        of people: some Sequence<Member.ID>,
        _ db: Database
    ) throws -> [Member.ID: String] {
        let people = Set(people)
        guard !people.isEmpty else { return [:] }
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT id, name FROM members WHERE id IN (SELECT value FROM json_each(?))"
            ),
            arguments: [StoredList.json(of: people.map(\.description))]
        )
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }

    static func existing(_ id: Member.ID, _ db: Database) throws -> Member {
        guard let member = try find(id, db) else { throw KernelRefusal.missing }
        return member
    }
}
