public import GRDB
public import MixedZone

/// Once a day the head of the journal stands in the register and goes to everybody on a seat, so that nobody can
/// rewrite quietly what came before it.
public struct PublishHead: Command {
    public static let name = "publish-head"
    public static let permission = Permission.clock
    public static let isLong = true

    public init() {}

    struct Published: Facts {
        let day: CivilDay
        /// The last entry before this one, and its hash in hexadecimal.
        let last: Int
        let head: String
    }

    public func run(in transaction: Transaction) throws -> Done {
        let (db, today) = (transaction.db, try transaction.today)
        let isDone = try Bool.fetchOne(
            db,
            sql: "SELECT EXISTS (SELECT 1 FROM register_heads WHERE day = ?)",
            arguments: [today]
        )
        guard isDone != true, let last = try JournalEntry.tail(1, db).first else {
            transaction.nothingChanged()
            return Done()
        }
        let head = Hexadecimal.text(last.hash)
        try transaction.record(
            Subject("journal", "head"),
            isPublic: true,
            Published(day: today, last: last.sequence, head: head)
        )
        try db.execute(
            sql: "INSERT INTO register_heads (day, sequence, hash) VALUES (?, ?, ?)",
            arguments: [today, last.sequence, head]
        )
        let bodies = try Body.all(db).map(\.id)
        let members = try bodies.flatMap { try SeatTerm.current(of: $0, on: today, db).map(\.member) }
        for member in Set(members) {
            try transaction.send(
                OutgoingMessage(
                    "register-head",
                    to: .member(member),
                    ["day": "\(today)", "last": "\(last.sequence)", "head": head],
                    urgency: .digest(about: "register")
                )
            )
        }
        transaction.touch(Decision.topic)
        return Done()
    }

    /// The beginning of the day after the last published head, in a zone with bodies; nil in another.
    public static func nextDue(_ db: Database) throws -> Instant? {
        guard try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM bodies)") == true else { return nil }
        let clock = try Zone.load(db).timeZone
        let last = try CivilDay.fetchOne(db, sql: "SELECT max(day) FROM register_heads")
        return clock.interval(of: last?.adding(days: 1) ?? .earliest).start
    }
}
