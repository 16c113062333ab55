import GRDB

@testable import MixedZone

/// Gives the roles of a member an end past every command.
struct ForceEnd: Bookkeeping {
    let member: Member.ID
    let endsAt: Instant

    func write(_ db: Database, at now: Instant) throws -> Done {
        try db.execute(
            sql: "UPDATE grants SET ends_at = ? WHERE member_id = ?",
            arguments: [endsAt, member]
        )
        return Done()
    }
}
