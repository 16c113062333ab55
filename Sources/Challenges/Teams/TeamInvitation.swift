public import GRDB
public import MixedZone

/// An invitation by a team, or the request of somebody who wants to join; waits for one answer.
public struct TeamInvitation: Sendable, Equatable {
    public enum Kind: String, Codable, Sendable, CaseIterable {
        case invitation, request
    }

    public let team: Team.ID
    public let member: Member.ID
    public let name: String
    public let kind: Kind
    public let note: String
    /// As whom somebody asks to take part; nil for an invitation, whose answer says it.
    public let capacity: TeamMember.Capacity?
    public let madeAt: Instant
}

// MARK: - Database

extension TeamInvitation: FetchableRecord {
    public init(row: Row) throws {
        team = row["team_id"]
        member = row["member_id"]
        name = row["name"]
        kind = try StoredValue.read(row, "kind")
        note = row["note"]
        capacity = (row["capacity"] as String?).flatMap(TeamMember.Capacity.init)
        madeAt = row["made_at"]
    }

    private static let select = """
        SELECT team_invitations.*, members.name FROM team_invitations JOIN members ON members.id = member_id
        JOIN teams ON teams.id = team_id WHERE answered_at IS NULL AND teams.state <> 'dissolved'
        """

    /// What waits in the team, oldest first.
    public static func open(in team: Team.ID, _ db: Database) throws -> [TeamInvitation] {
        try fetchAll(
            db.cachedStatement(sql: "\(select) AND team_id = ? ORDER BY made_at, member_id"),
            arguments: [team]
        )
    }

    /// What waits for this person, or was asked by them.
    public static func open(of member: Member.ID, _ db: Database) throws -> [TeamInvitation] {
        try fetchAll(
            db.cachedStatement(sql: "\(select) AND member_id = ? ORDER BY made_at"),
            arguments: [member]
        )
    }

    static func find(_ member: Member.ID, in team: Team.ID, _ db: Database) throws -> TeamInvitation? {
        try open(in: team, db).first { $0.member == member }
    }

    func insert(by maker: Member.ID, _ db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO team_invitations (team_id, member_id, kind, note, capacity, made_by, made_at)
                VALUES (?1, ?2, ?3, ?4, ?7, ?5, (
                    SELECT max(?6, ifnull(max(made_at) + 1, 0)) FROM team_invitations
                    WHERE team_id = ?1 AND member_id = ?2
                ))
                """
        ).execute(arguments: [team, member, kind.rawValue, note, maker, madeAt, capacity?.rawValue])
    }

    func answer(_ isAccepted: Bool, at now: Instant, _ db: Database) throws {
        try db.cachedStatement(
            sql: """
                UPDATE team_invitations SET answered_at = ?, is_accepted = ?
                WHERE team_id = ? AND member_id = ? AND answered_at IS NULL
                """
        ).execute(arguments: [now, isAccepted, team, member])
    }

    /// Everything that waits in the team is answered with no; the team is over.
    static func end(in team: Team.ID, at now: Instant, _ db: Database) throws {
        try db.cachedStatement(
            sql: """
                UPDATE team_invitations SET answered_at = ?, is_accepted = 0
                WHERE team_id = ? AND answered_at IS NULL
                """
        ).execute(arguments: [now, team])
    }
}
