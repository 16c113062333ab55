public import GRDB
public import MixedZone

/// When rooms are asked for and nobody has answered before the time begins, the clock says so and frees them.
///
/// No person can.
public struct LapseRequests: Command {
    public static let name = "lapse-requests"
    public static let permission = Permission.clock
    public static let isLong = true

    public init() {}

    struct Lapsed: Facts {
        let reservations: [String]
    }

    /// At most this many at once; the clock sends the command again while it returns so many.
    public static let batch = 100

    /// Returns how many there were.
    public func run(in transaction: Transaction) throws -> Int {
        let db = transaction.db
        let unanswered = try Reservation.fetchAll(
            db,
            sql:
                "\(Reservation.select) WHERE state = 'pending' AND starts_at <= ? ORDER BY starts_at LIMIT ?",
            arguments: [transaction.now, Self.batch]
        )
        guard !unanswered.isEmpty else {
            transaction.nothingChanged()
            return 0
        }
        try transaction.record(
            Subject("reservations", "lapsed"),
            Lapsed(reservations: unanswered.map(\.id.description))
        )
        for held in unanswered {
            try held.move(to: .lapsed, db)
            try Claim.release(held.id, db)
            transaction.touch(held.topic)
            try ReservationLetter.send("room-lapsed", held, transaction)
        }
        return unanswered.count
    }

    /// When the next request that waits begins; nil when there is none.
    public static func nextDue(_ db: Database) throws -> Instant? {
        try Instant.fetchOne(db, sql: "SELECT min(starts_at) FROM reservations WHERE state = 'pending'")
    }
}
