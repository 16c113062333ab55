public import GRDB
public import MixedZone

/// Opens the voting rounds whose moment has come, and counts those that are over; no person can.
public struct TurnRounds: ClockBatch {
    public static let name = "turn-rounds"
    public static let batch = 20

    public init() {}

    struct Due: Facts {
        let opening: [Round.ID]
        let closing: [Round.ID]
    }

    /// Returns how many there were.
    public func run(in transaction: Transaction) throws -> Int {
        let due = try Round.fetchAll(
            transaction.db,
            sql:
                "SELECT * FROM rounds WHERE due_at <= ? AND state IN ('planned', 'open') ORDER BY due_at LIMIT ?",
            arguments: [transaction.now, Self.batch]
        )
        guard !due.isEmpty else {
            transaction.nothingChanged()
            return 0
        }
        let (opening, closing) = (due.filter { $0.state == .planned }, due.filter { $0.state == .open })
        try transaction.record(
            Subject("rounds", "due"),
            Due(opening: opening.map(\.id), closing: closing.map(\.id))
        )
        for round in opening { _ = try transaction.perform(OpenRound(round.id)) }
        for round in closing { _ = try transaction.perform(CloseRound(round.id)) }
        return due.count
    }

    /// When the next round opens or closes; nil for none.
    public static func nextDue(_ db: Database) throws -> Instant? {
        try Instant.fetchOne(
            db.cachedStatement(
                sql:
                    "SELECT min(due_at) FROM rounds WHERE due_at IS NOT NULL AND state IN ('planned', 'open')"
            )
        )
    }
}
