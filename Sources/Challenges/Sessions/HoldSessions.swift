public import GRDB
public import MixedZone

/// Work sessions whose time is over have been held; who organised one is asked to write down what came out of it.
public struct HoldSessions: ClockBatch {
    public static let name = "hold-sessions"
    public static let batch = 100

    public init() {}

    struct Held: Facts {
        let sessions: [String]
    }

    public func run(in transaction: Transaction) throws -> Int {
        let over = try WorkSession.fetchAll(
            transaction.db,
            sql:
                "SELECT * FROM work_sessions WHERE due_at <= ? AND state = 'planned' ORDER BY due_at LIMIT ?",
            arguments: [transaction.now, Self.batch]
        )
        guard !over.isEmpty else {
            transaction.nothingChanged()
            return 0
        }
        try transaction.record(Subject("sessions", "held"), Held(sessions: over.map(\.id.description)))
        for session in over {
            _ = try Move(
                thing: session.id.description,
                thread: session.thread,
                from: SessionState.planned,
                to: .held,
                mover: .clock,
                team: session.team?.description,
                circle: session.circle
            ).carryOut(in: transaction)
            guard try Member.find(session.organiser, transaction.db)?.state == .active else { continue }
            try Telling.ask(
                [session.organiser],
                to: "note-session-results",
                about: session.thing,
                in: transaction
            )
        }
        return over.count
    }

    /// When the next session is over; nil when none is planned.
    public static func nextDue(_ db: Database) throws -> Instant? {
        try Instant.fetchOne(
            db.cachedStatement(
                sql: "SELECT min(due_at) FROM work_sessions WHERE due_at IS NOT NULL AND state = 'planned'"
            )
        )
    }
}
