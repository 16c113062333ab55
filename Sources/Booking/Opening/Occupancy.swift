public import GRDB
public import MixedZone

/// Which seats of a location are claimed when, over a stretch of time.
public struct Occupancy: Sendable {
    public let seats: Int
    private let claims: [Taken]

    private struct Taken: Sendable {
        let seat: Int
        let start: Int
        let end: Int
    }

    /// How many seats are free over the whole interval.
    public func free(in interval: Interval) -> Int {
        var taken = Set<Int>()
        for claim in claims where claim.start < interval.end.seconds && interval.start.seconds < claim.end {
            taken.insert(claim.seat)
        }
        return seats - taken.count
    }
}

// MARK: - Database

extension Occupancy {
    /// The claims of a location that touch the interval.
    public static func load(_ location: String, in interval: Interval, _ db: Database) throws -> Occupancy {
        let seats = try Int.fetchOne(
            db.cachedStatement(sql: "SELECT count(*) FROM seats WHERE location_id = ?"),
            arguments: [location]
        )
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT seats.rowid, starts_at, ends_at FROM seats
                    CROSS JOIN claims ON claims.subject_id = seats.id
                    WHERE seats.location_id = ? AND ends_at > ? AND starts_at < ?
                    """
            ),
            arguments: [location, interval.start, interval.end]
        )
        var claims: [Taken] = []
        while let row = try rows.next() { claims.append(Taken(seat: row[0], start: row[1], end: row[2])) }
        return Occupancy(seats: seats ?? 0, claims: claims)
    }
}
