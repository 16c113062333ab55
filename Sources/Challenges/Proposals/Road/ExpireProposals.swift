public import GRDB
public import MixedZone

/// When a team did not answer in time, the clock says so: expired, which is not declined.
///
/// No person can.
public struct ExpireProposals: ClockBatch {
    public static let name = "expire-proposals"
    public static let batch = 100

    public init() {}

    struct Expired: Facts {
        let proposals: [Proposal.ID]
    }

    /// Returns how many there were.
    public func run(in transaction: Transaction) throws -> Int {
        let due = try Proposal.fetchAll(
            transaction.db,
            sql: "\(Proposal.select) WHERE state = 'moreInfo' AND due_at <= ? ORDER BY due_at LIMIT ?",
            arguments: [transaction.now, Self.batch]
        )
        guard !due.isEmpty else {
            transaction.nothingChanged()
            return 0
        }
        try transaction.record(
            Subject("proposals", "expired"),
            isPublic: true,
            Expired(proposals: due.map(\.id))
        )
        for proposal in due {
            _ = try proposal.move(to: .expired, by: .clock).carryOut(in: transaction)
        }
        return due.count
    }

    /// When the next team has had the time to answer; nil when none has to.
    public static func nextDue(_ db: Database) throws -> Instant? {
        try Instant.fetchOne(db, sql: "SELECT min(due_at) FROM proposals WHERE state = 'moreInfo'")
    }
}
