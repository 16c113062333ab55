public import GRDB
public import MixedZone

/// One visit: from check-in to check-out, and what the visitor shares of it.
public struct Visit: Sendable, Equatable {
    public let reservation: Reservation.ID
    /// What was said last; nothing is shown any more once the member has withdrawn their consent after that.
    public let sharing: Sharing
    /// A host hid the text.
    public let isHidden: Bool
    public let checkedInAt: Instant?
    public let checkedOutAt: Instant?
}

// MARK: - Database

extension Visit: FetchableRecord {
    public init(row: Row) {
        reservation = row["reservation_id"]
        sharing = Sharing(isShared: row["is_shown"], today: row["today"])
        isHidden = row["is_hidden"]
        checkedInAt = row["checked_in_at"]
        checkedOutAt = row["checked_out_at"]
    }

    /// Whether a visit is shown, over `visits` joined with `reservations`.
    ///
    /// The visitor said so for this visit, and has not withdrawn the consent `presence` in their profile since.
    static let isShown = """
        (visits.shares AND NOT EXISTS (
            SELECT 1 FROM consents
            WHERE consents.member_id = reservations.member_id AND consents.purpose = 'presence'
                AND withdrawn_at >= visits.noted_at
        ))
        """

    public static func find(_ reservation: Reservation.ID, _ db: Database) throws -> Visit? {
        try fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT visits.*, \(isShown) AS is_shown
                    FROM visits JOIN reservations ON reservations.id = reservation_id WHERE reservation_id = ?
                    """
            ),
            arguments: [reservation]
        )
    }

    /// Notes when somebody left, never before they came.
    static func end(_ held: Reservation, at instant: Instant, _ db: Database) throws {
        try db.execute(
            sql: "UPDATE visits SET checked_out_at = max(?, checked_in_at) WHERE reservation_id = ?",
            arguments: [instant, held.id]
        )
    }

    /// Notes what is shared; a new text is shown again, also after a host hid the old one.
    ///
    /// It is said after every withdrawal of consent until now, also after one in this very second.
    static func note(
        _ sharing: Sharing,
        for reservation: Reservation.ID,
        at now: Instant,
        _ db: Database
    ) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO visits (reservation_id, shares, today, noted_at, leaves_at)
                SELECT id, ?2, ?3, max(?4, coalesce((
                    SELECT max(withdrawn_at) + 1 FROM consents
                    WHERE consents.member_id = reservations.member_id AND consents.purpose = 'presence'
                ), 0)), ends_at
                FROM reservations WHERE id = ?1
                ON CONFLICT (reservation_id) DO UPDATE
                SET is_hidden = CASE WHEN today = ?3 THEN is_hidden ELSE 0 END,
                    shares = ?2, today = ?3, noted_at = excluded.noted_at
                """
        ).execute(arguments: [reservation, sharing.isShared, sharing.today, now])
    }
}
