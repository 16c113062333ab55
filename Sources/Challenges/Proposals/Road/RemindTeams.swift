public import GRDB
public import MixedZone

/// Three days before the deadline for answers, a revision or a review, the clock reminds the team's members or the
/// reviewers who did not answer, once.
///
/// No person can.
public struct RemindTeams: ClockBatch {
    public static let name = "remind-teams"
    public static let batch = 100

    public init() {}

    struct Reminded: Facts {
        let proposals: [Proposal.ID]
    }

    /// How long before the deadline, in seconds.
    static let ahead = 3 * 86_400

    private static let open =
        "state IN ('moreInfo', 'revision', 'inReview') AND due_at IS NOT NULL AND reminded_for IS NOT due_at"

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
                Self.asked(by: proposal, db),
                to: Self.ask(proposal.state),
                about: proposal.thing,
                until: proposal.due,
                in: transaction
            )
        }
        return due.count
    }

    private static func asked(by proposal: Proposal, _ db: Database) throws -> [Member.ID] {
        guard proposal.state == .inReview else { return try proposal.deciding(db).map(\.member) }
        return try Review.current(proposal, db).filter { $0.state == .assigned }.map(\.reviewer)
    }

    private static func ask(_ state: ProposalState) -> String {
        switch state {
        case .moreInfo: "answer-soon"
        case .inReview: "review-soon"
        default: "revise-soon"
        }
    }

    /// When the next reminder is due; nil for none.
    public static func nextDue(_ db: Database) throws -> Instant? {
        try Instant.fetchOne(db, sql: "SELECT min(due_at) - \(ahead) FROM proposals WHERE \(open)")
    }
}
