public import GRDB
public import MixedZone

/// A member whom the host can welcome by name at the door.
public struct KnownGuest: Sendable, Equatable {
    public let member: Member.ID
    public let name: String
    /// The first role that holds now, to tell two people of one name apart.
    public let role: Role?

    public static let most = 12
}

// MARK: - Database

extension KnownGuest {
    static let select = """
        SELECT id, name, \(FirstRole.sql) AS role FROM members WHERE members.state = 'active' ORDER BY name, id
        """

    /// Up to ``most`` active members whose name holds every word; none when nothing was typed.
    public static func find(_ text: String, at now: Instant, _ db: Database) throws -> [KnownGuest] {
        let search = NameSearch(text)
        guard !search.isEmpty else { return [] }
        let rows = try Row.fetchCursor(db.cachedStatement(sql: select), arguments: ["now": now])
        var found: [KnownGuest] = []
        while found.count < most, let row = try rows.next() {
            let name: String = row["name"]
            guard search.finds(name) else { continue }
            found.append(KnownGuest(member: row["id"], name: name, role: FirstRole.read(row)))
        }
        return found
    }

    /// The member with this identifier; nil when they are no active member.
    public static func find(_ member: Member.ID, at now: Instant, _ db: Database) throws -> KnownGuest? {
        guard let known = try Member.find(member, db), known.state == .active else { return nil }
        let standing = try Standing.load(.member(member), at: now, db)
        return KnownGuest(member: member, name: known.name, role: standing.grants.first?.role)
    }
}

/// The capacity in which a member is introduced.
enum FirstRole {
    /// Over `members`, with the argument `now`.
    static let sql = """
        (SELECT role FROM grants
        WHERE grants.member_id = members.id AND grants.starts_at <= :now
            AND (grants.ends_at IS NULL OR :now < grants.ends_at)
        ORDER BY grants.starts_at, grants.id LIMIT 1)
        """

    static func read(_ row: Row) -> Role? {
        (row["role"] as String?).flatMap(Role.init)
    }
}
