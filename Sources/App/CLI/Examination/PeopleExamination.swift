import GRDB
import MixedZone

/// Whether somebody can lead the zone, and whether those who ask to join get an answer.
enum PeopleExamination {
    /// Days that somebody may wait for an answer.
    static let longestWait = 14

    static func findings(_ db: Database, at now: Instant) throws -> [String] {
        try administrators(db, at: now) + waiting(db, at: now)
    }

    private static func administrators(_ db: Database, at now: Instant) throws -> [String] {
        let held = try RoleHolders.grants(of: .administrator, db, at: now)
        guard !held.isEmpty else { return ["Nobody is administrator."] }
        let canSignIn = try held.contains { try Member.find($0.member, db)?.email != nil }
        return canSignIn ? [] : ["No administrator can sign in: none of them has an e-mail address."]
    }

    private static func waiting(_ db: Database, at now: Instant) throws -> [String] {
        let clock = try Zone.load(db).timeZone
        let asked = try Member.fetchAll(
            db,
            sql: "SELECT * FROM members WHERE state = 'requested' AND joined_at < ? ORDER BY joined_at, id",
            arguments: [now - longestWait * 86_400]
        )
        return asked.map { member in
            let role = member.askedRole.map { " as \($0.rawValue)" } ?? ""
            return
                "Somebody who asked to join\(role) waits for an answer since \(clock.day(of: member.joinedAt))."
        }
    }
}

/// The roles that active members hold.
enum RoleHolders {
    static func grants(of role: Role, _ db: Database, at now: Instant) throws -> [Grant] {
        try Grant.fetchAll(
            db,
            sql: """
                SELECT grants.* FROM grants JOIN members ON members.id = member_id
                WHERE role = ? AND members.state = 'active'
                """,
            arguments: [role.rawValue]
        ).filter { $0.holds(at: now) }
    }
}
