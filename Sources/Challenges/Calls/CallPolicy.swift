public import GRDB
public import MixedZone

/// Who may do what with a call; the command asks to enforce, the page asks to decide what to offer.
public struct CallPolicy: Sendable {
    public let call: Call
    /// For the opgave that it is about.
    public let challenge: ChallengePolicy
    /// Those of the opgave's teams in which whoever looks decides.
    public let teams: [(id: Team.ID, name: String)]

    private var isActive: Bool { challenge.standing.isActive && challenge.standing.member != nil }
    private var isOpen: Bool { call.state == .open }

    /// Whoever called, the owner of the opgave, and who checks it.
    public var mayLead: Bool { challenge.isOwner || challenge.isChecker }
    public var mayRespond: Bool { isActive && isOpen && !challenge.isOwner }
    public var mayWithdraw: Bool { mayLead && isOpen }
    /// Those who lead, and those who can take somebody into a team.
    public var mayReadResponses: Bool { mayLead || !teams.isEmpty }
}

// MARK: - Database

extension CallPolicy {
    public static func load(_ standing: Standing, _ call: Call, _ db: Database) throws -> CallPolicy {
        guard let challenge = try Challenge.find(call.challenge, db) else { throw KernelRefusal.missing }
        let teams = try Row.fetchAll(
            db,
            sql: """
                SELECT teams.id, name FROM teams JOIN team_members ON team_id = teams.id
                WHERE challenge_id = ? AND state <> 'dissolved' AND member_id = ? AND left_at IS NULL
                    AND role <> 'observer'
                ORDER BY name, teams.id
                """,
            arguments: [call.challenge, standing.isActive ? standing.member : nil]
        )
        return CallPolicy(
            call: call,
            challenge: try .load(standing, challenge, db),
            teams: teams.map { (id: $0["id"], name: $0["name"]) }
        )
    }
}
