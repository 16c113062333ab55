public import GRDB
public import MixedZone

/// When nobody of a team objected in time, the clock hands its proposal in.
///
/// No person can.
public struct SubmitProposals: ClockBatch {
    public static let name = "submit-proposals"
    public static let batch = 50

    public init() {}

    struct Submitted: Facts {
        let proposals: [Proposal.ID]
        /// The hash of each version, in the same order.
        let hashes: [String]
    }

    /// Returns how many there were.
    public func run(in transaction: Transaction) throws -> Int {
        let db = transaction.db
        let due = try Proposal.fetchAll(
            db,
            sql: "\(Proposal.select) WHERE state = 'awaitingMembers' AND due_at <= ? ORDER BY due_at LIMIT ?",
            arguments: [transaction.now, Self.batch]
        )
        guard !due.isEmpty else {
            transaction.nothingChanged()
            return 0
        }
        let versions = try due.map { try Submission.handIn($0, in: transaction) }
        try transaction.record(
            Subject("proposals", "submitted"),
            isPublic: true,
            Submitted(proposals: due.map(\.id), hashes: versions.map(\.hash))
        )
        return due.count
    }

    /// When the next team has had the time to object; nil when none waits.
    public static func nextDue(_ db: Database) throws -> Instant? {
        try Instant.fetchOne(
            db,
            sql: "SELECT min(due_at) FROM proposals WHERE state = 'awaitingMembers'"
        )
    }
}
