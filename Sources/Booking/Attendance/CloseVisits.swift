public import GRDB
public import MixedZone

/// When a day is over, the clock says of everybody who was not tapped out that they left.
///
/// No person can.
public struct CloseVisits: ClockBatch {
    public static let name = "close-visits"
    public static let batch = 100

    public init() {}

    struct Closed: Facts {
        let count: Int
    }

    /// Returns how many there were.
    public func run(in transaction: Transaction) throws -> Int {
        let db = transaction.db
        let open = try Location.all(db).flatMap { location in
            try Reservation.fetchAll(
                db,
                sql: """
                    \(Reservation.select)
                    WHERE reservations.location_id = ? AND state = 'checkedIn' AND ends_at <= ? AND day < ?
                    ORDER BY ends_at LIMIT ?
                    """,
                arguments: [
                    location.id, transaction.now, location.timeZone.day(of: transaction.now),
                    CloseVisits.batch,
                ]
            )
        }.prefix(CloseVisits.batch)
        guard !open.isEmpty else {
            transaction.nothingChanged()
            return 0
        }
        try transaction.record(Subject("reservations", "closed"), Closed(count: open.count))
        for reservation in open { _ = try transaction.perform(CloseVisit(reservation.id)) }
        return open.count
    }

    /// When the first day with somebody inside is over, on its location's clock; nil when nobody is inside.
    public static func nextDue(_ db: Database) throws -> Instant? {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT time_zone, min(+day) AS day FROM reservations
                    JOIN locations ON locations.id = location_id
                    WHERE state = 'checkedIn' GROUP BY location_id
                    """
            )
        ).map { row in
            let (zone, day): (CivilZone, CivilDay) = (row["time_zone"], row["day"])
            return zone.interval(of: day).end
        }.min()
    }
}
