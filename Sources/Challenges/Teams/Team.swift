public import GRDB
public import MixedZone

/// People who work together on an opgave or an initiative, each under their own name and in a capacity.
public struct Team: Sendable, Equatable {
    public typealias ID = MixedZone.ID<Team>

    public enum Kind: String, Codable, Sendable, CaseIterable {
        case workGroup, projectGroup, initiativeGroup
    }

    public let id: Team.ID
    public let thread: ThreadID
    public let state: TeamState
    public let since: Instant
    public let kind: Kind
    public let name: String
    public let purpose: String
    public let challenge: String?
    public let theme: String?
    public let area: String?
    /// Residents are to be more than half of its members; shown, never enforced by refusing people.
    public let wantsResidentsMajority: Bool
    /// Members of the zone can ask to join.
    public let acceptsRequests: Bool

    /// The name and the members are public; what is said in the private room is not.
    public var circles: [Circle] { [.everyone] }
}

// MARK: - Database

extension Team: FetchableRecord {
    public init(row: Row) throws {
        id = row["id"]
        thread = row["thread_id"]
        state = try StoredValue.read(row, "state")
        since = row["since"]
        kind = try StoredValue.read(row, "kind")
        name = row["name"]
        purpose = row["purpose"]
        challenge = row["challenge_id"]
        theme = row["theme_id"]
        area = row["area_id"]
        wantsResidentsMajority = row["wants_residents_majority"]
        acceptsRequests = row["accepts_requests"]
    }

    public static func find(_ id: Team.ID, _ db: Database) throws -> Team? {
        try fetchOne(db.cachedStatement(sql: "SELECT * FROM teams WHERE id = ?"), arguments: [id])
    }

    static func existing(_ id: Team.ID, _ db: Database) throws -> Team {
        guard let team = try find(id, db) else { throw KernelRefusal.missing }
        return team
    }

    /// The teams that work on an opgave, oldest first.
    public static func all(for challenge: String, _ db: Database) throws -> [Team] {
        try fetchAll(
            db.cachedStatement(sql: "SELECT * FROM teams WHERE challenge_id = ? ORDER BY id"),
            arguments: [challenge]
        )
    }

    /// Every team that is not dissolved, by name.
    public static func living(_ db: Database) throws -> [Team] {
        try fetchAll(
            db.cachedStatement(sql: "SELECT * FROM teams WHERE state <> 'dissolved' ORDER BY name, id")
        )
    }

    /// The teams of which somebody is a member now, by name.
    public static func all(of member: Member.ID, _ db: Database) throws -> [Team] {
        try fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT teams.* FROM team_members JOIN teams ON teams.id = team_id
                    WHERE member_id = ? AND left_at IS NULL ORDER BY name, teams.id
                    """
            ),
            arguments: [member]
        )
    }
}
