internal import GRDB
internal import MixedZone

/// What goes with somebody who leaves the zone: what they followed, the calls that found them, and their name under what
/// they wrote.
///
/// A text that is part of the record of an opgave stays, without its author; an idea stays as what somebody brought.
enum ThreadErasure {
    static let erase: Eraser = { member, transaction in
        let statements = [
            "DELETE FROM follows WHERE member_id = ?",
            "DELETE FROM call_recipients WHERE member_id = ?",
            "DELETE FROM responses WHERE member_id = ? AND team_id IS NULL",
            "UPDATE responses SET offer = '' WHERE member_id = ?",
            "UPDATE texts SET author_id = NULL WHERE author_id = ?",
            "UPDATE ideas SET author_id = NULL, author_name = '' WHERE author_id = ?",
        ]
        for sql in statements { try transaction.db.execute(sql: sql, arguments: [member]) }
    }
}
