internal import GRDB
public import MixedZone

/// A member who said that they come to a work session does not come after all.
public struct CancelSignUp: Command {
    public static let name = "cancel-sign-up"
    public static let permission = Permission.members

    public let session: WorkSession.ID

    public init(_ session: WorkSession.ID) {
        self.session = session
    }

    /// Throws `KernelRefusal.missing` and `SessionRefusal.notComing`.
    public func run(in transaction: Transaction) throws -> Done {
        let (db, member) = (transaction.db, try transaction.member)
        let work = try SessionAtWork.load(session, transaction)
        try work.mustBeComing(at: transaction.now)
        guard try SessionGuest.find(member, at: session, db) != nil else {
            transaction.nothingChanged()
            return Done()
        }
        try db.execute(
            sql: "DELETE FROM session_attendance WHERE session_id = ? AND member_id = ?",
            arguments: [session, member]
        )
        try transaction.record(Subject("session", session))
        work.touch(transaction)
        return Done()
    }
}
