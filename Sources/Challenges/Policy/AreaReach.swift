public import GRDB
public import MixedZone

/// An area with the areas that it lies in, for roles that hold in one of them.
///
/// Without an area only a role for the whole zone reaches.
public struct AreaReach: Sendable {
    /// The area itself first, then outwards; the zone last.
    public let scopes: [Scope]

    /// The area lies in no other: it is all of the zone.
    public var isWholeZone: Bool { scopes.count <= 2 }

    public func isHeld(_ role: Role, by standing: Standing) -> Bool {
        scopes.contains { standing.holds(role, for: $0) }
    }
}

// MARK: - Database

extension AreaReach {
    public static func load(_ area: String?, _ db: Database) throws -> AreaReach {
        guard let area else { return AreaReach(scopes: [.zone]) }
        let ids = try String.fetchAll(
            db.cachedStatement(
                sql: """
                    WITH RECURSIVE above (id, parent_id, depth) AS (
                        SELECT id, parent_id, 0 FROM areas WHERE id = ?
                        UNION ALL
                        SELECT areas.id, areas.parent_id, depth + 1 FROM areas JOIN above ON areas.id = above.parent_id
                        WHERE depth < 20
                    )
                    SELECT id FROM above ORDER BY depth
                    """
            ),
            arguments: [area]
        )
        return AreaReach(scopes: ids.map(Scope.area) + [.zone])
    }

    /// The area and every area within it, for lists that a reader narrows to an area.
    public static func below(_ area: String, _ db: Database) throws -> [String] {
        try String.fetchAll(
            db.cachedStatement(
                sql: """
                    WITH RECURSIVE below (id, depth) AS (
                        SELECT id, 0 FROM areas WHERE id = ?
                        UNION ALL
                        SELECT areas.id, depth + 1 FROM areas JOIN below ON areas.parent_id = below.id WHERE depth < 20
                    )
                    SELECT id FROM below
                    """
            ),
            arguments: [area]
        )
    }

    /// The active members who hold the role now, in one of the scopes.
    func holders(of role: Role, at now: Instant, _ db: Database) throws -> [Member.ID] {
        let scopes = Set(scopes)
        return try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT member_id, scope_kind, scope_id FROM grants JOIN members ON members.id = member_id
                    WHERE role = ?1 AND members.state = 'active' AND starts_at <= ?2
                        AND (ends_at IS NULL OR ends_at > ?2)
                    ORDER BY member_id
                    """
            ),
            arguments: [role.rawValue, now]
        ).filter { row in
            let kind: Scope.Kind = try StoredValue.read(row, "scope_kind")
            return Scope(kind: kind, id: row["scope_id"]).map(scopes.contains) ?? false
        }.map { $0["member_id"] }
    }
}
