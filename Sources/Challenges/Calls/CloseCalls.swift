public import GRDB
public import MixedZone

/// After its last day a call closes by itself.
public struct CloseCalls: ClockBatch {
    public static let name = "close-calls"
    public static let batch = 50

    public init() {}

    struct Closed: Facts {
        let calls: [Call.ID]
    }

    /// Returns how many there were.
    public func run(in transaction: Transaction) throws -> Int {
        let due = try Call.fetchAll(
            transaction.db,
            sql: "SELECT * FROM calls WHERE state = 'open' AND due_at <= ? ORDER BY due_at, id LIMIT ?",
            arguments: [transaction.now, Self.batch]
        )
        guard !due.isEmpty else {
            transaction.nothingChanged()
            return 0
        }
        for call in due {
            _ = try Move(
                thing: call.id.description,
                thread: call.thread,
                from: CallState.open,
                to: .closed,
                mover: .clock
            ).carryOut(in: transaction)
        }
        try transaction.record(Subject("calls", "closed"), isPublic: true, Closed(calls: due.map(\.id)))
        return due.count
    }

    public static func nextDue(_ db: Database) throws -> Instant? {
        try Instant.fetchOne(
            db,
            sql: "SELECT min(due_at) FROM calls WHERE state = 'open' AND due_at IS NOT NULL"
        )
    }
}
