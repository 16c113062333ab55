internal import GRDB
internal import MixedZone

/// What occupies a seat and a person.
///
/// The triggers of this table refuse every overlap, whatever the code believes.
enum Claim {
    /// Throws `NotAdmitted.seatTaken` or `.memberBusy`.
    static func insert(_ reservation: Reservation.ID, _ slot: Slot, _ db: Database) throws {
        do {
            try db.cachedStatement(
                sql: """
                    INSERT INTO claims (reservation_id, seat_id, member_id, starts_at, ends_at)
                    VALUES (?, ?, ?, ?, ?)
                    """
            ).execute(arguments: [
                reservation, slot.seat, slot.member, slot.interval.start, slot.interval.end,
            ])
        } catch let error as DatabaseError {
            switch error.brokenRule {
            case "claim.seat-taken": throw NotAdmitted.seatTaken
            case "claim.member-busy": throw NotAdmitted.memberBusy
            default: throw error
            }
        }
    }

    /// Gives the seat and the person free again.
    static func release(_ reservation: Reservation.ID, _ db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM claims WHERE reservation_id = ?").execute(arguments: [
            reservation
        ])
    }

    /// The first free seat of a location by number, with the wished feature, over an interval.
    static func freeSeat(
        _ location: String,
        _ feature: SeatFeature?,
        _ interval: Interval,
        _ db: Database
    ) throws
        -> Seat.ID?
    {
        try Seat.ID.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT id FROM seats
                    WHERE location_id = :location
                        AND (:feature IS NULL OR EXISTS (
                            SELECT 1 FROM seat_features WHERE seat_id = seats.id AND feature = :feature
                        ))
                        AND coalesce((
                            SELECT starts_at FROM claims WHERE seat_id = seats.id AND ends_at > :start
                            ORDER BY ends_at LIMIT 1
                        ) >= :end, 1)
                    ORDER BY number LIMIT 1
                    """
            ),
            arguments: [
                "location": location, "feature": feature?.rawValue, "start": interval.start,
                "end": interval.end,
            ]
        )
    }
}

/// A seat and perhaps a person over an interval.
struct Slot {
    let seat: Seat.ID
    let member: Member.ID?
    let interval: Interval
}
