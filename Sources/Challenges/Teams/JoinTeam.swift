internal import GRDB
internal import MixedZone

/// How somebody comes into a team, whatever led to it.
enum JoinTeam {
    /// The place in the team, and the bond with its thread.
    ///
    /// Throws `TeamRefusal.isMember`, and `TeamRefusal.capacityDoesNotFit` for a capacity without the role.
    static func carryOut(
        _ member: Member.ID,
        _ team: Team,
        role: TeamMember.Role,
        capacity: TeamMember.Capacity,
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

    /// Somebody comes in by an invitation, a request or a call: what waited is settled, the thread tells of it, the team
    /// may become active, and a sleeping one wakes.
    ///
    /// Whether the sender may let them in is for the command to check.
    /// - Parameter capacity: nil for the one that fits best.
    static func takeIn(
        _ member: Member.ID,
        _ work: TeamAtWork,
        role: TeamMember.Role = .member,
        as capacity: TeamMember.Capacity? = nil,
        in transaction: Transaction
    ) throws {
        let (db, team) = (transaction.db, work.team)
        let standing = try Standing.load(.member(member), at: transaction.now, db)
        guard let capacity = capacity ?? TeamMember.Capacity.fitting(standing).first else {
            throw TeamRefusal.capacityDoesNotFit
        }
        try carryOut(member, team, role: role, capacity: capacity, transaction)
        try TeamInvitation.find(member, in: team.id, db)?.answer(true, at: transaction.now, db)
        try work.step("join", in: transaction)
        try TeamAtWork.settle(team.id, transaction)
        try TeamAtWork.load(team.id, transaction).sign(in: transaction)
    }
}
