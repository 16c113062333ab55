public import GRDB
public import MixedZone

/// After its last day an opgave closes by itself; its owner is asked for an answer, or for what was learned.
public struct CloseChallenges: ClockBatch {
    public static let name = "close-challenges"
    public static let batch = 50

    public init() {}

    struct Closed: Facts {
        let challenges: [Challenge.ID]
    }

    /// Returns how many there were.
    public func run(in transaction: Transaction) throws -> Int {
        let due = try Challenge.due(.open, at: transaction.now, most: Self.batch, transaction.db)
        guard !due.isEmpty else {
            transaction.nothingChanged()
            return 0
        }
        for challenge in due {
            let step = try Move(
                thing: challenge.id.description,
                thread: challenge.thread,
                from: ChallengeState.open,
                to: .closed,
                mover: .clock
            ).carryOut(in: transaction)
            try Telling.ask(
                [challenge.owner, challenge.deputy].compactMap(\.self),
                to: "conclude-challenge",
                about: challenge.thing,
                until: step.due,
                in: transaction
            )
            transaction.touch(challenge.topic)
        }
        try transaction.record(
            Subject("challenges", "closed"),
            isPublic: true,
            Closed(challenges: due.map(\.id))
        )
        return due.count
    }

    public static func nextDue(_ db: Database) throws -> Instant? {
        try Challenge.nextDue(.open, db)
    }
}
