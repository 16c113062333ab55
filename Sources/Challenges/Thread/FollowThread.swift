private import GRDB
public import MixedZone

/// A member wants to hear of every next step, or no longer.
///
/// Who wrote it always hears what becomes of it and cannot stop.
public struct FollowThread: Command {
    public static let name = "follow-thread"
    public static let permission = Permission.members

    public let thread: ThreadID
    public let isFollowed: Bool

    public init(_ thread: ThreadID, isFollowed: Bool) {
        self.thread = thread
        self.isFollowed = isFollowed
    }

    public enum Refused: Refusal, Equatable {
        /// It is their own.
        case itIsYours

        public var kind: RefusalKind { .conflict }
        public var slug: String { "follow-it-is-yours" }
    }

    struct Followed: Facts {
        let followed: Bool
    }

    public func run(in transaction: Transaction) throws -> Done {
        let (db, member) = (transaction.db, try transaction.member)
        guard
            try Bool.fetchOne(
                db,
                sql: "SELECT EXISTS (SELECT 1 FROM threads WHERE id = ?)",
                arguments: [thread]
            )
                ?? false
        else { throw KernelRefusal.missing }
        let bond = try Follow.bond(of: member, with: thread, db)
        guard (bond != nil) != isFollowed else {
            transaction.nothingChanged()
            return Done()
        }
        if isFollowed {
            try Follow.tie(member, to: thread, as: .chosen, in: transaction)
        } else {
            guard bond != .author else { throw Refused.itIsYours }
            try db.execute(
                sql: "DELETE FROM follows WHERE thread_id = ? AND member_id = ?",
                arguments: [thread, member]
            )
        }
        try transaction.record(Subject("thread", thread), Followed(followed: isFollowed))
        return Done()
    }
}
