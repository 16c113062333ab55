import GRDB
import MixedZone

/// The invented people of a demonstration whom a visitor may sign in as.
struct Personas: Sendable {
    /// People of one role.
    static let mostPerRole = 40

    struct Entry: Sendable {
        let role: Role
        let member: Member
    }

    let entries: [Entry]

    /// Active members with the roles that they hold now, in the order in which they joined.
    static func load(at now: Instant, _ db: Database) throws -> Personas {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT members.*, grants.role AS held FROM members JOIN grants ON grants.member_id = members.id
                WHERE members.state = 'active' AND members.email IS NOT NULL
                    AND grants.starts_at <= ? AND (grants.ends_at IS NULL OR grants.ends_at > ?)
                GROUP BY members.id, grants.role ORDER BY members.joined_at, members.id
                """,
            arguments: [now, now]
        )
        return Personas(
            entries: try rows.compactMap { row in
                try Role(rawValue: row["held"]).map { Entry(role: $0, member: try Member(row: row)) }
            }
        )
    }

    /// One group for each role that somebody holds.
    func groups(_ words: Words) -> [PersonaGroup] {
        Role.allCases.compactMap { role in
            let people = entries.filter { $0.role == role }.prefix(Self.mostPerRole)
            guard !people.isEmpty else { return nil }
            return PersonaGroup(
                role: words.role(role).capitalizedFirst,
                personas: people.map { PersonaChoice($0.member, words) }
            )
        }
    }
}

extension PersonaChoice {
    fileprivate init(_ member: Member, _ words: Words) {
        id = member.id.description
        name = member.name
        if !member.isLookingFor.isEmpty {
            about = words("persona.seeks", ["text": member.isLookingFor])
        } else {
            about = member.canHelpWith.isEmpty ? "" : words("persona.helps", ["text": member.canHelpWith])
        }
    }
}
