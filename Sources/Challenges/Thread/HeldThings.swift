public import GRDB
public import MixedZone

/// What a member holds on the road from opgave to outcome, and what somebody else has to take over when they leave.
public struct HeldThings: Sendable, Equatable {
    /// Titles of opgaven that are not over, whose owner they are.
    public let challenges: [String]
    /// Names of bodies in which they hold a seat, now or later.
    public let bodies: [Bilingual]
    /// Names of teams for which they speak.
    public let teams: [String]
    /// Titles of the opgaven or proposals whose execution they own.
    public let executions: [String]

    public static func of(_ member: Member.ID, on day: CivilDay, _ db: Database) throws -> HeldThings {
        func titles(_ sql: String) throws -> [String] {
            try String.fetchAll(db, sql: sql, arguments: [member])
        }
        let bodies = try Row.fetchAll(
            db,
            sql: """
                SELECT DISTINCT name_nl, name_en FROM seat_holders
                JOIN body_seats ON body_seats.id = seat_id JOIN bodies ON bodies.id = body_id
                WHERE member_id = ? AND (ends_before IS NULL OR ends_before > ?) ORDER BY name_nl
                """,
            arguments: [member, day]
        )
        return HeldThings(
            challenges: try titles(
                """
                SELECT title FROM challenges WHERE owner_id = ?
                    AND state NOT IN ('answered', 'closedWithoutResult', 'withdrawn') ORDER BY title
                """
            ),
            bodies: bodies.map { Bilingual(nl: $0["name_nl"], en: $0["name_en"]) },
            teams: try titles(
                """
                SELECT teams.name FROM teams JOIN team_members ON team_id = teams.id
                WHERE member_id = ? AND left_at IS NULL AND role = 'spokesperson' AND teams.state <> 'dissolved'
                ORDER BY teams.name
                """
            ),
            executions: try titles(
                """
                SELECT proposals.title FROM executions JOIN proposals ON proposals.id = proposal_id
                WHERE ? IN (municipal_owner_id, team_owner_id)
                    AND executions.state NOT IN ('completed', 'stopped') ORDER BY proposals.title
                """
            )
        )
    }
}
