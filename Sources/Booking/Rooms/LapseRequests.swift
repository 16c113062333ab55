public import GRDB
public import MixedZone

/// When rooms are asked for and nobody has answered before the time begins, the clock says so and frees them.
///
/// Of a confirmed room that was asked for longer only the wish lapses, when the confirmed time is over. No person can.
public struct LapseRequests: ClockBatch {
    public static let name = "lapse-requests"
    public static let batch = 100
    /// 2 names the longer stays.
    public static let version = 2

    public init() {}

    struct Lapsed: Facts {
        let reservations: [String]
        /// Those that end when they were confirmed to.
        let longerStays: [String]
    }

    /// Returns how many there were.
    public func run(in transaction: Transaction) throws -> Int {
        let db = transaction.db
        let unanswered = try Reservation.fetchAll(
            db,
            sql:
                "\(Reservation.select) WHERE state = 'pending' AND starts_at <= ? ORDER BY starts_at LIMIT ?",
            arguments: [transaction.now, Self.batch]
        )
        let longer = try Reservation.fetchAll(
            db,
            sql:
                "\(Reservation.select) WHERE asked_until IS NOT NULL AND ends_at <= ? ORDER BY ends_at LIMIT ?",
            arguments: [transaction.now, Self.batch - unanswered.count]
        )
        guard !(unanswered + longer).isEmpty else {
            transaction.nothingChanged()
            return 0
        }
        try transaction.record(
            Subject("reservations", "lapsed"),
            Lapsed(
                reservations: unanswered.map(\.id.description),
                longerStays: longer.map(\.id.description)
            )
        )
        for held in unanswered {
            try held.move(to: .lapsed, db)
            try Claim.release(held.id, db)
            transaction.touch(held.topic)
            try ReservationLetter.send("room-lapsed", held, transaction)
        }
        for held in longer {
            try held.keepToTime(Place.of(location: held.location, transaction), db)
            transaction.touch(held.topic)
            try ReservationLetter.send("room-longer-lapsed", held, transaction)
        }
        return unanswered.count + longer.count
    }

    /// When the next request that waits begins, or the time ends that somebody wants for longer; nil for neither.
    public static func nextDue(_ db: Database) throws -> Instant? {
        try Instant.fetchOne(
            db,
            sql: """
                SELECT min(at) FROM (
                    SELECT min(starts_at) AS at FROM reservations WHERE state = 'pending'
                    UNION ALL SELECT min(ends_at) FROM reservations WHERE asked_until IS NOT NULL
                )
                """
        )
    }
}
