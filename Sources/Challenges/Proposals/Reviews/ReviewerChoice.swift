public import GRDB
public import MixedZone

/// Somebody who can be asked to read a proposal: who works for the zone, or sits in a body.
public struct ReviewerChoice: Sendable {
    public let id: Member.ID
    public let name: String

    /// By name; nobody of the team, and nobody who is asked already.
    public static func all(
        for proposal: Proposal,
        on day: CivilDay,
        at now: Instant,
        _ db: Database
    ) throws -> [ReviewerChoice] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT id, name FROM members WHERE state = 'active' AND name <> ''
                    AND (
                        EXISTS (
                            SELECT 1 FROM grants WHERE member_id = members.id AND starts_at <= :now
                                AND (ends_at IS NULL OR ends_at > :now) AND role IN
                                (SELECT value FROM json_each(:roles))
                        ) OR EXISTS (
                            SELECT 1 FROM seat_holders WHERE member_id = members.id AND starts_on <= :day
                                AND (ends_before IS NULL OR ends_before > :day)
                        )
                    )
                    AND NOT EXISTS (
                        SELECT 1 FROM team_members WHERE team_id = :team AND member_id = members.id
                            AND left_at IS NULL
                    )
                    AND NOT EXISTS (
                        SELECT 1 FROM reviews WHERE proposal_id = :proposal AND reviewer_id = members.id
                            AND version = :version
                    )
                ORDER BY name, id LIMIT 80
                """,
            arguments: [
                "now": now, "day": day, "team": proposal.team, "proposal": proposal.id,
                "version": proposal.version,
                "roles": StoredList.json(of: TeamMember.Capacity.municipality.roles.map(\.rawValue)),
            ]
        ).map { ReviewerChoice(id: $0["id"], name: $0["name"]) }
    }
}
