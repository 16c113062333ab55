public import GRDB
public import MixedZone

/// How many seats a body has and how many of them nobody holds, for a list of bodies.
public struct BodyCount: Sendable, Equatable {
    public let seats: Int
    public let vacant: Int

    public static let none = BodyCount(seats: 0, vacant: 0)

    /// By body, for the day on the zone's calendar; a body without seats is not in it.
    public static func all(on day: CivilDay, _ db: Database) throws -> [String: BodyCount] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT body_id, count(*), count(*) FILTER (WHERE NOT EXISTS (
                        SELECT 1 FROM seat_holders WHERE seat_id = body_seats.id AND is_deputy = 0
                            AND starts_on <= ?1 AND (ends_before IS NULL OR ends_before > ?1)
                    ))
                    FROM body_seats WHERE removed_on IS NULL GROUP BY body_id
                    """
            ),
            arguments: [day]
        )
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], BodyCount(seats: $0[1], vacant: $0[2])) })
    }
}
