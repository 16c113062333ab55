private import GRDB
public import MixedZone

/// The secretary, or whoever took it on, says that an action is done; the secretary alone can drop one.
public struct SettleAction: Command {
    public static let name = "settle-action"
    public static let permission = Permission.members

    public let action: Int
    /// Otherwise it is dropped.
    public let isDone: Bool

    public init(_ action: Int, isDone: Bool) {
        self.action = action
        self.isDone = isDone
    }

    struct Settled: Facts {
        let action: Int
        let done: Bool
    }

    public func run(in transaction: Transaction) throws -> Done {
        let db = transaction.db
        let action = try MeetingAction.existing(action, db)
        let sender = try transaction.standing.member
        if !isDone || action.owner == nil || sender != action.owner {
            try transaction.demandSecretary(of: action.body, for: Self.self)
        }
        guard action.standing == .open else {
            transaction.nothingChanged()
            return Done()
        }
        try db.execute(
            sql: "UPDATE actions SET \(isDone ? "done_at" : "dropped_at") = ? WHERE id = ?",
            arguments: [transaction.now, action.id]
        )
        try transaction.record(
            Subject("meeting", action.meeting),
            Settled(action: action.id, done: isDone)
        )
        transaction.touch(Body.topic(action.body))
        transaction.touch(Topic("meeting/\(action.meeting)"))
        return Done()
    }
}
