internal import GRDB
internal import MixedZone

/// What Booking takes away of somebody who leaves: what they hold, whom they bring, and what they wrote.
///
/// Who sat where stays for the figures, under a pseudonym.
enum BookingErasure {
    static func erase(_ member: Member.ID, _ transaction: Transaction) throws {
        _ = try transaction.follow(with: HandBackAll(of: member))
        let theirs = "(SELECT id FROM reservations WHERE member_id = ?)"
        let statements = [
            "DELETE FROM reservation_guests WHERE reservation_id IN \(theirs)",
            "UPDATE visits SET shares = 0, today = '' WHERE reservation_id IN \(theirs)",
            """
            UPDATE reservations SET guest_name = NULL, purpose = json_set(purpose, '$.title', '', '$.notes', '')
            WHERE member_id = ?
            """,
        ]
        for sql in statements { try transaction.db.execute(sql: sql, arguments: [member]) }
    }
}
