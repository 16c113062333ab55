public import GRDB
public import MixedZone

/// Which seats of a location are claimed when, over a stretch of time.
public struct Occupancy: Sendable {
    /// Without those that were out of service already.
    public let seats: Int
    /// With them; they count as taken.
    private let all: Int
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
        return all - taken.count
    }
}

// MARK: - Database

extension Occupancy {
    /// The claims of a location that touch the interval.
    ///
    /// A seat out of service counts as taken from the day on from which it is.
    public static func load(_ location: Location, in interval: Interval, _ db: Database) throws -> Occupancy {
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT seats.rowid, starts_at, ends_at FROM seats
                    CROSS JOIN claims ON claims.subject_id = seats.id
                    WHERE seats.location_id = ? AND ends_at > ? AND starts_at < ?
                    """
            ),
            arguments: [location.id, interval.start, interval.end]
        )
        var claims: [Taken] = []
        while let row = try rows.next() { claims.append(Taken(seat: row[0], start: row[1], end: row[2])) }
        var (seats, all) = (0, 0)
        let standing = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT rowid, retired_from FROM seats WHERE location_id = ?"),
            arguments: [location.id]
        )
        while let row = try standing.next() {
            all += 1
            let last = (row[1] as CivilDay?).map { location.timeZone.interval(of: $0).start }
            if let last, last < interval.end {
                claims.append(Taken(seat: row[0], start: last.seconds, end: .max))
            }
            if last.map({ $0 > interval.start }) ?? true { seats += 1 }
        }
        return Occupancy(seats: seats, all: all, claims: claims)
    }
}
