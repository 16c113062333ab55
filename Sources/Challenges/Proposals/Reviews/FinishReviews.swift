public import GRDB
public import MixedZone

/// When the time to read is over, the clock closes the review and marks who did not answer.
///
/// No person can.
public struct FinishReviews: ClockBatch {
    public static let name = "finish-reviews"
    public static let batch = 50

    public init() {}

    struct Finished: Facts {
        let proposals: [Proposal.ID]
        /// How many did not answer, of all of them together.
        let missed: Int
    }

    /// Returns how many there were.
    public func run(in transaction: Transaction) throws -> Int {
        let db = transaction.db
        let due = try Proposal.fetchAll(
            db,
            sql: "\(Proposal.select) WHERE state = 'inReview' AND due_at <= ? ORDER BY due_at LIMIT ?",
            arguments: [transaction.now, Self.batch]
        )
        guard !due.isEmpty else {
            transaction.nothingChanged()
            return 0
        }
        var missed = 0
        for proposal in due {
            try db.execute(
                sql: """
                    UPDATE reviews SET state = 'missed'
                    WHERE proposal_id = ? AND version = ? AND state = 'assigned'
                    """,
                arguments: [proposal.id, proposal.version]
            )
            missed += db.changesCount
            _ = try proposal.move(
                to: .reviewed,
                by: .clock,
                version: Version.latest(of: proposal.id, db)?.hash
            ).carryOut(in: transaction)
        }
        try transaction.record(
            Subject("proposals", "reviewed"),
            isPublic: true,
            Finished(proposals: due.map(\.id), missed: missed)
        )
        return due.count
    }

    /// When the next review is over; nil when none runs.
    public static func nextDue(_ db: Database) throws -> Instant? {
        try Instant.fetchOne(db, sql: "SELECT min(due_at) FROM proposals WHERE state = 'inReview'")
    }
}
