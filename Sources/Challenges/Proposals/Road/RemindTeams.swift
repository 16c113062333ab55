public import GRDB
public import MixedZone

/// Three days before a team's deadline for answers or a revision, the clock reminds its members, once.
///
/// No person can.
public struct RemindTeams: Command {
    public static let name = "remind-teams"
    public static let permission = Permission.clock
    public static let isLong = true

    public init() {}

    struct Reminded: Facts {
        let proposals: [Proposal.ID]
    }

    public static let batch = 100
    /// How long before the deadline, in seconds.
    static let ahead = 3 * 86_400

    private static let open =
        "state IN ('moreInfo', 'revision') AND due_at IS NOT NULL AND reminded_for IS NOT due_at"

    /// Returns how many there were.
    public func run(in transaction: Transaction) throws -> Int {
        let db = transaction.db
        let due = try Proposal.fetchAll(
            db,
            sql: "\(Proposal.select) WHERE \(Self.open) AND due_at <= ? ORDER BY due_at LIMIT ?",
            arguments: [transaction.now + Self.ahead, Self.batch]
        )
        guard !due.isEmpty else {
            transaction.nothingChanged()
            return 0
        }
        try transaction.record(Subject("proposals", "reminded"), Reminded(proposals: due.map(\.id)))
        for proposal in due {
            try db.execute(
                sql: "UPDATE proposals SET reminded_for = due_at WHERE id = ?",
                arguments: [proposal.id]
            )
            try Telling.ask(
                proposal.deciding(db).map(\.member),
                to: proposal.state == .moreInfo ? "answer-soon" : "revise-soon",
                about: proposal.thing,
                until: proposal.due,
                in: transaction
            )
        }
        return due.count
    }

    /// When the next reminder is due; nil for none.
    public static func nextDue(_ db: Database) throws -> Instant? {
        try Instant.fetchOne(db, sql: "SELECT min(due_at) - \(ahead) FROM proposals WHERE \(open)")
    }
}
