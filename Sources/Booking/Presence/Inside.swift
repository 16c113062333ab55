public import GRDB
public import MixedZone

/// How many people are inside each location now: checked in, not left, and within their time.
public enum Inside {
    public static func counts(at now: Instant, _ db: Database) throws -> [String: Int] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT location_id, count(*) FROM reservations
                    WHERE state = 'checkedIn' AND ends_at > ? GROUP BY location_id
                    """
            ),
            arguments: [now]
        )
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }
}
