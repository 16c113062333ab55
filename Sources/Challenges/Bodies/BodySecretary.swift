public import GRDB
public import MixedZone

/// Who keeps a body's agenda and writes its decisions down.
public enum BodySecretary {
    /// The present secretaries of the body.
    public static func all(of body: String, _ db: Database) throws -> [Member.ID] {
        try Member.ID.fetchAll(
            db.cachedStatement(
                sql: "SELECT member_id FROM body_secretaries WHERE body_id = ? AND ended_at IS NULL"
            ),
            arguments: [body]
        )
    }

    /// The bodies whose secretary this is.
    public static func bodies(of member: Member.ID, _ db: Database) throws -> [String] {
        try String.fetchAll(
            db.cachedStatement(
                sql: "SELECT body_id FROM body_secretaries WHERE member_id = ? AND ended_at IS NULL"
            ),
            arguments: [member]
        )
    }
}
