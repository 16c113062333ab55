public import GRDB
public import MixedZone

/// When the day of the first measurement is over and nobody measured, both owners are asked to, once.
public struct RemindMeasurements: ClockBatch {
    public static let name = "remind-measurements"
    public static let batch = 100

    public init() {}

    struct Reminded: Facts {
        let outcomes: [String]
    }

    public func run(in transaction: Transaction) throws -> Int {
        let db = transaction.db
        let waiting = try Outcome.fetchAll(
            db,
            sql: "SELECT * FROM outcomes WHERE state = 'awaiting' AND due_at <= ? ORDER BY due_at LIMIT ?",
            arguments: [transaction.now, Self.batch]
        )
        guard !waiting.isEmpty else {
            transaction.nothingChanged()
            return 0
        }
        try transaction.record(
            Subject("outcomes", "reminded"),
            isPublic: true,
            Reminded(outcomes: waiting.map(\.id.description))
        )
        for outcome in waiting {
            try db.execute(sql: "UPDATE outcomes SET due_at = NULL WHERE id = ?", arguments: [outcome.id])
            let thing = Thing(.outcome, outcome.id)
            _ = try StepDraft(thing, outcome.thread, "await-measurement", mover: .clock).append(
                in: transaction
            )
            guard let execution = try Execution.find(proposal: outcome.proposal, db) else { continue }
            let owners = [execution.municipalOwner, execution.teamOwner]
            try Telling.ask(owners, to: "measure", about: thing, in: transaction)
        }
        return waiting.count
    }

    /// When the next reminder is due; nil when none is.
    public static func nextDue(_ db: Database) throws -> Instant? {
        try Instant.fetchOne(
            db.cachedStatement(
                sql: "SELECT min(due_at) FROM outcomes WHERE due_at IS NOT NULL AND state = 'awaiting'"
            )
        )
    }
}
