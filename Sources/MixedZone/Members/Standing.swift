public import GRDB

/// Who somebody is at one instant, for every policy: a member or not, and the roles that hold now.
public struct Standing: Sendable, Equatable {
    public let member: Member.ID?
    public let isActive: Bool
    /// The grants that hold at the instant for which this was loaded.
    public let grants: [Grant]

    public static let stranger = Standing(member: nil, isActive: false, grants: [])

    public init(member: Member.ID?, isActive: Bool, grants: [Grant]) {
        self.member = member
        self.isActive = isActive
        self.grants = grants
    }

    public func holds(_ role: Role, for scope: Scope) -> Bool {
        isActive && grants.contains { $0.role == role && $0.scope.covers(scope) }
    }

    public func holdsAny(of roles: Set<Role>) -> Bool {
        isActive && grants.contains { roles.contains($0.role) }
    }

    public var roles: Set<Role> { isActive ? Set(grants.map(\.role)) : [] }

    /// The scopes in which the role is held.
    public func scopes(of role: Role) -> [Scope] {
        isActive ? grants.filter { $0.role == role }.map(\.scope) : []
    }

    var firstRole: Role? { grants.first?.role }

    func firstRole(among roles: Set<Role>) -> Role? {
        grants.first { roles.contains($0.role) }?.role
    }
}

// MARK: - Database

extension Standing {
    public static func load(_ actor: Actor, at now: Instant, _ db: Database) throws -> Standing {
        guard case .member(let id) = actor else { return .stranger }
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT members.state, grants.* FROM members LEFT JOIN grants ON member_id = members.id
                    WHERE members.id = ? ORDER BY starts_at, grants.id
                    """
            ),
            arguments: [id]
        )
        var isActive: Bool?
        var grants: [Grant] = []
        while let row = try rows.next() {
            isActive = row["state"] == Member.State.active.rawValue
            if row["role"] != nil { grants.append(try Grant(row: row)) }
        }
        guard let isActive else { return .stranger }
        return Standing(member: id, isActive: isActive, grants: grants.filter { $0.holds(at: now) })
    }
}
