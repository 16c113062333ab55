internal import GRDB
internal import MixedZone

/// What goes with somebody who leaves the zone: their places in teams, what waits for them, what they said there, and
/// their coming sessions.
///
/// That they took part stays under the pseudonym: a team's composition is part of the record.
enum TeamErasure {
    static let erase: Eraser = { member, transaction in
        let (db, now) = (transaction.db, transaction.now)
        let teams = try Team.all(of: member, db)
        let spoken = try teams.filter {
            try TeamMember.find(member, in: $0.id, db)?.role == .spokesperson
        }.map(\.id)
        try db.execute(
            sql:
                "UPDATE team_members SET left_at = max(?, joined_at) WHERE member_id = ? AND left_at IS NULL",
            arguments: [now, member]
        )
        try db.execute(sql: "DELETE FROM team_invitations WHERE member_id = ?", arguments: [member])
        try db.execute(sql: "UPDATE team_invitations SET note = '' WHERE made_by = ?", arguments: [member])
        try db.execute(
            sql: """
                UPDATE team_posts SET author_id = NULL, content = '', hidden_at = ifnull(hidden_at, ?)
                WHERE author_id = ?
                """,
            arguments: [now, member]
        )
        try db.execute(
            sql: """
                DELETE FROM session_attendance WHERE member_id = ? AND session_id IN (
                    SELECT id FROM work_sessions WHERE state = 'planned'
                )
                """,
            arguments: [member]
        )
        for team in teams where team.state != .dissolved {
            var step = StepDraft(Thing(.team, team.id), team.thread, "leave", mover: .clock)
            step.team = team.id.description
            _ = try step.append(in: transaction)
            try TeamAtWork.settle(team.id, transaction)
            if spoken.contains(team.id) { try askForSpeaker(team, but: member, transaction) }
        }
    }

    /// The area's coordinators can make another member the spokesperson.
    private static func askForSpeaker(
        _ team: Team,
        but leaver: Member.ID,
        _ transaction: Transaction
    ) throws {
        let db = transaction.db
        guard try !TeamMember.all(of: team.id, db).isEmpty else { return }
        let coordinators = try AreaReach.load(team.area, db)
            .holders(of: .areaCoordinator, at: transaction.now, db).filter { $0 != leaver }
        try Telling.ask(coordinators, to: "name-speaker", about: Thing(.team, team.id), in: transaction)
    }
}
