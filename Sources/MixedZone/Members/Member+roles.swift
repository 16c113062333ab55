public import GRDB

extension Member {
    /// The active members who hold one of these roles at the instant, in any scope; by name.
    public static func holding(
        _ roles: Set<Role>,
        at now: Instant,
        _ db: Database
    ) throws -> [(id: Member.ID, name: String)] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT DISTINCT members.id, name FROM members JOIN grants ON member_id = members.id
                    WHERE state = 'active' AND role IN (SELECT value FROM json_each(?1)) AND starts_at <= ?2
                        AND (ends_at IS NULL OR ends_at > ?2)
                    ORDER BY name COLLATE NOCASE, members.id
                    """
            ),
            arguments: [StoredList.json(of: roles.map(\.rawValue)), now]
        ).map { (id: $0["id"], name: $0["name"]) }
    }
}
