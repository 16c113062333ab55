public import GRDB
public import MixedZone

/// On its first day an opgave opens by itself: everybody can read it, and plans can be brought.
public struct OpenChallenges: ClockBatch {
    public static let name = "open-challenges"
    public static let batch = 50

    public init() {}

    struct Opened: Facts {
        let challenges: [Challenge.ID]
    }

    /// Returns how many there were.
    public func run(in transaction: Transaction) throws -> Int {
        let db = transaction.db
        let due = try Challenge.due(.scheduled, at: transaction.now, most: Self.batch, db)
        guard !due.isEmpty else {
            transaction.nothingChanged()
            return 0
        }
        for challenge in due {
            try db.execute(
                sql: "UPDATE challenges SET opened_at = ? WHERE id = ?",
                arguments: [transaction.now, challenge.id]
            )
            _ = try Move(
                thing: challenge.id.description,
                thread: challenge.thread,
                from: ChallengeState.scheduled,
                to: .open,
                mover: .clock,
                due: challenge.fields.endsOn.map { try challenge.end($0, in: transaction) }
            ).carryOut(in: transaction)
            transaction.touch(challenge.topic)
        }
        try transaction.record(
            Subject("challenges", "opened"),
            isPublic: true,
            Opened(challenges: due.map(\.id))
        )
        return due.count
    }

    public static func nextDue(_ db: Database) throws -> Instant? {
        try Challenge.nextDue(.scheduled, db)
    }
}

extension Challenge {
    /// Those in the state whose time has come, the longest waiting first.
    static func due(
        _ state: ChallengeState,
        at now: Instant,
        most: Int,
        _ db: Database
    ) throws -> [Challenge] {
        try fetchAll(
            db.cachedStatement(
                sql: "\(select) WHERE state = ? AND due_at <= ? ORDER BY due_at, challenges.id LIMIT ?"
            ),
            arguments: [state.rawValue, now, most]
        )
    }

    static func nextDue(_ state: ChallengeState, _ db: Database) throws -> Instant? {
        try Instant.fetchOne(
            db.cachedStatement(
                sql: "SELECT min(due_at) FROM challenges WHERE state = ? AND due_at IS NOT NULL"
            ),
            arguments: [state.rawValue]
        )
    }
}
