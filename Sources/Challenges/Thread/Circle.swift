public import GRDB
public import MixedZone

/// Who may see something; the one answer for page, search, feed, export and message.
public enum Circle: Hashable, Sendable {
    case everyone
    /// Active members of the zone.
    case members
    /// Who works for the municipality, its partners or the zone.
    case staff
    /// Members of a team, its observers too.
    case team(String)
    /// Holders and deputies of a body's seats, and its secretary.
    case body(String)
    case member(Member.ID)
}

extension Circle: LosslessStringConvertible {
    public init?(_ description: String) {
        let parts = description.split(separator: ":", maxSplits: 1).map(String.init)
        switch (parts.first, parts.count == 2 ? parts[1] : nil) {
        case ("everyone", nil): self = .everyone
        case ("members", nil): self = .members
        case ("staff", nil): self = .staff
        case ("team", let id?): self = .team(id)
        case ("body", let id?): self = .body(id)
        case ("member", let id?):
            guard let member = Member.ID(id) else { return nil }
            self = .member(member)
        default: return nil
        }
    }

    public var description: String {
        switch self {
        case .everyone: "everyone"
        case .members: "members"
        case .staff: "staff"
        case .team(let id): "team:\(id)"
        case .body(let id): "body:\(id)"
        case .member(let id): "member:\(id)"
        }
    }
}

/// What one viewer can see.
public struct Sight: Sendable {
    public let standing: Standing
    let teams: Set<String>
    let bodies: Set<String>

    static let staff: Set<Role> = [
        .civilServant, .alderman, .areaCoordinator, .themeSupervisor, .editor, .administrator,
    ]

    public func sees(_ circle: Circle) -> Bool {
        switch circle {
        case .everyone: true
        case .members: standing.isActive
        case .staff: standing.holdsAny(of: Self.staff)
        case .team(let id): teams.contains(id)
        case .body(let id): bodies.contains(id)
        case .member(let id): standing.member == id
        }
    }

    /// Something is seen by whoever is in one of its circles.
    public func sees(_ circles: [Circle]) -> Bool { circles.contains { sees($0) } }

    public static let stranger = Sight(standing: .stranger, teams: [], bodies: [])
}

// MARK: - Database

extension Sight {
    /// - Parameter day: today on the zone's calendar, for the terms of seats.
    public static func load(_ standing: Standing, on day: CivilDay, _ db: Database) throws -> Sight {
        guard let member = standing.member, standing.isActive else { return .stranger }
        let teams = try String.fetchSet(
            db.cachedStatement(
                sql: "SELECT team_id FROM team_members WHERE member_id = ? AND left_at IS NULL"
            ),
            arguments: [member]
        )
        let bodies = try String.fetchSet(
            db.cachedStatement(
                sql: """
                    SELECT body_id FROM body_seats JOIN seat_holders ON seat_holders.seat_id = body_seats.id
                    WHERE member_id = ?1 AND starts_on <= ?2 AND (ends_before IS NULL OR ends_before > ?2)
                    UNION
                    SELECT body_id FROM body_secretaries WHERE member_id = ?1 AND ended_at IS NULL
                    """
            ),
            arguments: [member, day]
        )
        return Sight(standing: standing, teams: teams, bodies: bodies)
    }
}
