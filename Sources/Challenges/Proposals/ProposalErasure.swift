internal import GRDB
internal import MixedZone

/// What goes with somebody who leaves the zone: what they declared about themselves, and what they still had to read.
///
/// What they wrote for a team stays under the pseudonym: it is the team's, and part of the record of a decision.
enum ProposalErasure {
    static let erase: Eraser = { member, transaction in
        let statements = [
            "DELETE FROM interests WHERE member_id = ?",
            "DELETE FROM track_wishes WHERE member_id = ?",
            "UPDATE reviews SET state = 'recused' WHERE reviewer_id = ? AND state = 'assigned'",
        ]
        for sql in statements { try transaction.db.execute(sql: sql, arguments: [member]) }
    }
}
