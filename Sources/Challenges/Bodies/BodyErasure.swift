internal import GRDB
internal import MixedZone

/// What goes with somebody who leaves the zone: their seats fall vacant, and they keep no body's agenda any more.
///
/// The rows stay under the pseudonym: who decided is part of the record of a decision.
enum BodyErasure {
    static let erase: Eraser = { member, transaction in
        let db = transaction.db
        try db.execute(
            sql: "UPDATE body_secretaries SET ended_at = ? WHERE member_id = ? AND ended_at IS NULL",
            arguments: [transaction.now, member]
        )
        let hasHeld = try Bool.fetchOne(
            db,
            sql: "SELECT EXISTS (SELECT 1 FROM seat_holders WHERE member_id = ?)",
            arguments: [member]
        )
        guard hasHeld == true else { return }
        let today = try transaction.today
        try SeatTerm.endAll("member_id = ?", member, today, db)
    }
}
