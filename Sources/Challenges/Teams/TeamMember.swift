public import GRDB
public import MixedZone

/// One person in a team, from joining to leaving.
public struct TeamMember: Sendable, Equatable {
    public enum Role: String, Codable, Sendable, CaseIterable {
        /// Speaks for the team; there is never more than one.
        case spokesperson
        case member
        /// Reads along, does not count and does not decide.
        case observer
    }

    /// On whose behalf somebody takes part.
    public enum Capacity: String, Codable, Sendable, CaseIterable {
        case resident, entrepreneur, municipality, professional

        /// The roles in the zone that let somebody take part so.
        public var roles: Set<MixedZone.Role> {
            switch self {
            case .resident: [.resident]
            case .entrepreneur: [.entrepreneur, .freelancer]
            case .professional:
                [
                    .entrepreneur, .freelancer, .civilServant, .themeSupervisor, .areaCoordinator, .host,
                    .administrator,
                ]
            case .municipality: [.civilServant, .alderman, .areaCoordinator, .themeSupervisor, .editor]
            }
        }

        /// In which capacities somebody with these roles can take part, the closest first.
        public static func fitting(_ standing: Standing) -> [Capacity] {
            allCases.filter { standing.holdsAny(of: $0.roles) }
        }
    }

    public let team: Team.ID
    public let member: Member.ID
    /// Empty when the person has left the zone.
    public let name: String
    public let role: Role
    public let capacity: Capacity
    /// The contact at the municipality.
    public let isContact: Bool
    public let joinedAt: Instant

    /// In which capacity a step of the team is made.
    var mover: Mover { role == .spokesperson ? .spokesperson : .teamMember }
}

// MARK: - Database

extension TeamMember: FetchableRecord {
    public init(row: Row) throws {
        team = row["team_id"]
        member = row["member_id"]
        name = row["name"]
        role = try StoredValue.read(row, "role")
        capacity = try StoredValue.read(row, "capacity")
        isContact = row["is_contact"]
        joinedAt = row["joined_at"]
    }

    /// Who is in the team now: spokesperson, members, observers, each in the order of joining.
    public static func all(of team: Team.ID, _ db: Database) throws -> [TeamMember] {
        try fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT team_members.*, members.name FROM team_members JOIN members ON members.id = member_id
                    WHERE team_id = ? AND left_at IS NULL
                    ORDER BY role = 'observer', role = 'member', joined_at, member_id
                    """
            ),
            arguments: [team]
        )
    }

    /// This person's place in the team now; nil for who is not in it.
    public static func find(_ member: Member.ID, in team: Team.ID, _ db: Database) throws -> TeamMember? {
        try fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT team_members.*, members.name FROM team_members JOIN members ON members.id = member_id
                    WHERE team_id = ? AND member_id = ? AND left_at IS NULL
                    """
            ),
            arguments: [team, member]
        )
    }

    /// How many people are in each team now, without observers.
    public static func counts(_ db: Database) throws -> [Team.ID: Int] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT team_id, count(*) AS people FROM team_members
                    WHERE left_at IS NULL AND role <> 'observer' GROUP BY team_id
                    """
            )
        )
        return Dictionary(rows.map { ($0["team_id"], $0["people"]) }) { first, _ in first }
    }
}
