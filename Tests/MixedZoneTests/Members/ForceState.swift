import GRDB

@testable import MixedZone

/// Puts a member into a state past every command and every declared move.
struct ForceState: Bookkeeping {
    let member: Member.ID
    let state: Member.State

    func write(_ db: Database, at now: Instant) throws -> Done {
        let trigger = try String.fetchOne(
            db,
            sql: "SELECT sql FROM sqlite_master WHERE name = 'members_follow_edges'"
        )
        try db.execute(sql: "DROP TRIGGER members_follow_edges")
        try db.execute(
            sql: "UPDATE members SET state = ? WHERE id = ?",
            arguments: [state.rawValue, member]
        )
        try db.execute(sql: trigger ?? "")
        return Done()
    }
}
