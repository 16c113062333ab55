internal import GRDB
public import MixedZone

/// The reservation of a work session was moved, and the session with it; who signed up hears it at once.
public struct MoveWorkSession: Command {
    public static let name = "move-work-session"
    public static let permission = Permission.clock

    public let session: WorkSession.ID
    public let location: String
    public let interval: Interval

    public init(_ session: WorkSession.ID, to location: String, _ interval: Interval) {
        self.session = session
        self.location = location
        self.interval = interval
    }

    struct Moved: Facts {
        let location: String
        let startsAt: Int
        let endsAt: Int
    }

    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let held = try WorkSession.existing(session, db)
        guard held.state == .planned, held.location != location || held.interval != interval else {
            transaction.nothingChanged()
            return Done()
        }
        try db.execute(
            sql:
                "UPDATE work_sessions SET location_id = ?1, starts_at = ?2, ends_at = ?3, due_at = ?3 WHERE id = ?4",
            arguments: [location, interval.start, interval.end, session]
        )
        let moved = Moved(
            location: location,
            startsAt: interval.start.seconds,
            endsAt: interval.end.seconds
        )
        try transaction.record(Subject("session", session), isPublic: held.isPublic, moved)
        try held.step("move", by: .clock, in: transaction)
        let guests = try SessionGuest.active(at: session, db)
        try Telling.ask(guests, to: "come-at-another-time", about: held.thing, in: transaction)
        return Done()
    }
}
