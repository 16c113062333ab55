public import GRDB
public import MixedZone

/// On the morning after a deadline the clock reminds whoever had to act, once for each deadline.
public struct RemindOverdue: ClockBatch {
    public static let name = "remind-overdue"
    public static let batch = 100

    public init() {}

    struct Reminded: Facts {
        let things: [String]
    }

    /// Seconds after the end of the day: nobody is written to at midnight.
    static let wait = 8 * 3_600

    /// Returns how many there were.
    public func run(in transaction: Transaction) throws -> Int {
        let db = transaction.db
        let late = try Overdue.unreminded(at: transaction.now - Self.wait, most: Self.batch, db)
        guard !late.isEmpty else {
            transaction.nothingChanged()
            return 0
        }
        try transaction.record(
            Subject("reminders", "sent"),
            Reminded(things: late.map(\.thing.description))
        )
        for one in late {
            try db.execute(
                sql: "INSERT INTO reminders (thing, thing_id, item, due, reminded_at) VALUES (?, ?, ?, ?, ?)",
                arguments: [one.thing.kind.rawValue, one.thing.id, one.item, one.stored, transaction.now]
            )
            try Telling.remind(
                one.people(at: transaction.now, db),
                to: one.ask,
                about: one.thing,
                since: one.due,
                in: transaction
            )
        }
        return late.count
    }

    /// When the next reminder goes; nil for none.
    public static func nextDue(_ db: Database) throws -> Instant? {
        try Overdue.nextDue(db).map { $0 + wait }
    }
}
