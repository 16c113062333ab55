public import GRDB
public import MixedZone

/// When reserved times are over and nobody checked in, the clock says so.
///
/// No person can.
public struct MarkNoShows: ClockBatch {
    public static let name = "mark-no-shows"
    public static let batch = 100

    public init() {}

    struct Missed: Facts {
        let count: Int
    }

    /// Returns how many there were.
    public func run(in transaction: Transaction) throws -> Int {
        let missed = try Reservation.fetchAll(
            transaction.db,
            sql: "\(Reservation.select) WHERE state = 'confirmed' AND ends_at <= ? ORDER BY ends_at LIMIT ?",
            arguments: [transaction.now, MarkNoShows.batch]
        )
        guard !missed.isEmpty else {
            transaction.nothingChanged()
            return 0
        }
        try transaction.record(Subject("reservations", "missed"), Missed(count: missed.count))
        for reservation in missed { _ = try transaction.perform(MarkNoShow(reservation.id)) }
        return missed.count
    }

    /// When the next confirmed reservation ends; nil when there is none.
    public static func nextDue(_ db: Database) throws -> Instant? {
        try Instant.fetchOne(db, sql: "SELECT min(ends_at) FROM reservations WHERE state = 'confirmed'")
    }
}
