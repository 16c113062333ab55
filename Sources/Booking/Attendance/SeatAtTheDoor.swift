internal import GRDB
internal import MixedZone

/// The seat of somebody who is inside outside their own time: early, or after it has ended.
enum SeatAtTheDoor {
    /// Throws `CheckIn.Refused.seatTaken` when somebody else has the seat at this moment, or before the time begins.
    static func check(_ held: Reservation, at now: Instant, _ db: Database) throws {
        guard case .seat(let seat, let number) = held.unit else { return }
        let others = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT reservations.member_id FROM claims
                    JOIN reservations ON reservations.id = claims.reservation_id
                    WHERE subject_id = ? AND claims.ends_at > ? AND claims.starts_at < ? AND reservation_id <> ?
                    """
            ),
            arguments: [seat, now, max(held.interval.start, now + 1), held.id]
        )
        let isOwn = others.allSatisfy { held.member != nil && $0["member_id"] == held.member }
        guard isOwn else { throw CheckIn.Refused.seatTaken(number) }
    }

    /// Gives nobody else the seat from now on, to somebody who came before their time.
    ///
    /// What they have themselves until then, on the same seat or elsewhere, stays theirs.
    static func hold(_ held: Reservation, from now: Instant, _ db: Database) throws {
        guard held.seat != nil, now < held.interval.start else { return }
        try Claim.advance(held, to: now, db)
    }
}
