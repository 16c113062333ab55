public import Foundation
public import GRDB

/// A member signs out one of their browsers, whichever they sit at.
///
/// Returns whether it was signed in; nobody else's can be ended.
public struct EndSession: Bookkeeping {
    public let session: Data
    public let member: Member.ID

    public init(_ session: Data, of member: Member.ID) {
        self.session = session
        self.member = member
    }

    public func write(_ db: Database, at now: Instant) throws -> Bool {
        try db.execute(
            sql: "DELETE FROM sessions WHERE token_digest = ? AND member_id = ?",
            arguments: [session, member]
        )
        return db.changesCount > 0
    }
}

/// A session was used, so that its member can tell their browsers apart; noted once a day at most.
struct NoteSessionUse: Bookkeeping {
    let session: Data

    func write(_ db: Database, at now: Instant) throws -> Done {
        try db.execute(
            sql: "UPDATE sessions SET used_at = ? WHERE token_digest = ?",
            arguments: [now, session]
        )
        return Done()
    }
}
