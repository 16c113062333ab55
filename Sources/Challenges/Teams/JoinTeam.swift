internal import GRDB
internal import MixedZone

/// How somebody comes into a team, whatever led to it: the row, the bond with the thread, the step, the state.
enum JoinTeam {
    /// Throws `TeamRefusal.isMember`, and `TeamRefusal.capacityDoesNotFit` for a capacity without the role.
    static func carryOut(
        _ member: Member.ID,
        _ team: Team,
        role: TeamMember.Role,
        capacity: TeamMember.Capacity,
        mover: Mover,
        _ transaction: Transaction
    ) throws {
        let db = transaction.db
        guard try TeamMember.find(member, in: team.id, db) == nil else { throw TeamRefusal.isMember }
        let standing = try Standing.load(.member(member), at: transaction.now, db)
        guard standing.holdsAny(of: capacity.roles) else { throw TeamRefusal.capacityDoesNotFit }
        try db.cachedStatement(
            sql: """
                INSERT INTO team_members (team_id, member_id, role, capacity, is_contact, joined_at)
                VALUES (?1, ?2, ?3, ?4, ?4 = 'municipality' AND NOT EXISTS (
                    SELECT 1 FROM team_members WHERE team_id = ?1 AND is_contact = 1 AND left_at IS NULL
                ), (
                    SELECT max(?5, ifnull(max(joined_at) + 1, 0)) FROM team_members
                    WHERE team_id = ?1 AND member_id = ?2
                ))
                """
        ).execute(arguments: [team.id, member, role.rawValue, capacity.rawValue, transaction.now])
        try Follow.tie(member, to: team.thread, as: .author, in: transaction)
    }
}
