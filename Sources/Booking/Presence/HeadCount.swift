public import GRDB
public import MixedZone

/// How many people are at a location now, and how many of them come from the municipality.
public struct HeadCount: Sendable, Equatable {
    /// Below this number strangers learn nothing, so that no count points at a person.
    public static let fewestForStrangers = 5

    public let total: Int
    /// Members who hold the role of civil servant now.
    public let fromMunicipality: Int
    /// When the first of them is no longer counted, if nobody taps before; nil when nobody is here.
    public let holdsUntil: Instant?

    /// What strangers may know: nil below five, and none from the municipality while those are fewer than five.
    public var forStrangers: HeadCount? {
        guard total >= HeadCount.fewestForStrangers else { return nil }
        let isMany = fromMunicipality >= HeadCount.fewestForStrangers
        return HeadCount(
            total: total,
            fromMunicipality: isMany ? fromMunicipality : 0,
            holdsUntil: holdsUntil
        )
    }
}

// MARK: - Database

extension HeadCount {
    static let select = """
        SELECT count(DISTINCT coalesce(member_id, id)) AS total, min(ends_at) AS holds_until,
            count(DISTINCT CASE WHEN EXISTS (
                SELECT 1 FROM grants
                WHERE grants.member_id = reservations.member_id AND role = 'civilServant'
                    AND grants.starts_at <= :now AND (grants.ends_at IS NULL OR :now < grants.ends_at)
            ) THEN member_id END) AS from_municipality
        FROM reservations WHERE location_id = :location AND state = 'checkedIn' AND ends_at > :now
        """

    public static func load(_ location: String, at now: Instant, _ db: Database) throws -> HeadCount {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: select),
            arguments: ["location": location, "now": now]
        )
        return HeadCount(
            total: row?["total"] ?? 0,
            fromMunicipality: row?["from_municipality"] ?? 0,
            holdsUntil: row?["holds_until"]
        )
    }
}
