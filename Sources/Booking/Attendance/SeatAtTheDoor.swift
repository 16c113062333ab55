internal import GRDB
internal import MixedZone

/// The seat of somebody who is inside outside their own time: early, or after it has ended.
enum SeatAtTheDoor {
    /// Keeps the seat for who is early, until their own time begins.
    ///
    /// Throws `CheckIn.Refused.seatTaken` when it is somebody else's until then, or at this moment.
    static func take(_ held: Reservation, at now: Instant, _ db: Database) throws {
        let until = max(held.interval.start, now + 1)
        let others = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT member_id, ends_at FROM claims
                    WHERE seat_id = ? AND ends_at > ? AND starts_at < ? AND reservation_id <> ?
                    """
            ),
            arguments: [held.seat, now, until, held.id]
        )
        let isOwn = others.allSatisfy { held.member != nil && $0["member_id"] == held.member }
        guard isOwn else { throw CheckIn.Refused.seatTaken(held.seatNumber) }
        let ends: [Instant] = others.map { $0["ends_at"] }
        guard let early = Interval(start: ends.max() ?? now, end: held.interval.start) else { return }
        try Claim.insert(held.id, Slot(seat: held.seat, member: nil, interval: early), db)
    }

    /// The seat is theirs from the beginning of their own time again.
    static func giveBack(_ held: Reservation, _ db: Database) throws {
        try db.execute(
            sql: "DELETE FROM claims WHERE reservation_id = ? AND ends_at <= ?",
            arguments: [held.id, held.interval.start]
        )
    }
}
