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
        }
    }
}
