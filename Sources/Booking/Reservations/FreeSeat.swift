internal import GRDB
internal import MixedZone

/// Picks the concrete seat for somebody who wants any.
enum FreeSeat {
    /// The first free seat of a location by number, with the wished feature, over an interval of a day.
    static func first(
        _ location: String,
        _ feature: SeatFeature?,
        _ interval: Interval,
        on day: CivilDay,
        _ db: Database
    ) throws -> Seat.ID? {
        try Seat.ID.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT id FROM seats
                    WHERE location_id = :location AND (retired_from IS NULL OR retired_from > :day)
                        AND (:feature IS NULL OR EXISTS (
                            SELECT 1 FROM seat_features WHERE seat_id = seats.id AND feature = :feature
                        ))
                        AND coalesce((
                            SELECT starts_at FROM claims WHERE subject_id = seats.id AND ends_at > :start
                            ORDER BY ends_at LIMIT 1
                        ) >= :end, 1)
                    ORDER BY number LIMIT 1
                    """
            ),
            arguments: [
                "location": location, "feature": feature?.rawValue, "day": day, "start": interval.start,
                "end": interval.end,
            ]
        )
    }

    /// The free seat nearest to the one that somebody has then: in the same room first, then by distance.
    ///
    /// Throws `NotAdmitted.nobodyToSitNear` when they have none at this place, or have not agreed to it.
    static func near(
        _ member: Member.ID,
        at place: Place,
        _ interval: Interval,
        on day: CivilDay,
        _ db: Database
    ) throws -> Seat.ID? {
        guard try Consent.inForce(for: member, db).contains(.nearness),
            let anchor = try seat(of: member, at: place, in: interval, db).flatMap({ place.seats[$0] })
        else { throw NotAdmitted.nobodyToSitNear }
        let plan = try DayPlan.load(place.location.id, in: interval, db)
        let free = plan.seats.filter { plan.isFree($0.id) && $0.isInService(on: day) }
        return free.min { order($0, anchor, place) < order($1, anchor, place) }?.id
    }

    private static func order(_ seat: Seat, _ anchor: Seat, _ place: Place) -> (Int, Int, Int) {
        let (here, there) = (spot(of: seat, place), spot(of: anchor, place))
        let (dx, dy) = (here.x - there.x, here.y - there.y)
        return (seat.room == anchor.room ? 0 : 1, dx * dx + dy * dy, seat.number)
    }

    /// Centimetres on the floor.
    private static func spot(of seat: Seat, _ place: Place) -> (x: Int, y: Int) {
        let room = place.rooms[seat.room]?.plan
        return ((room?.x ?? 0) + seat.x, (room?.y ?? 0) + seat.y)
    }

    private static func seat(
        of member: Member.ID,
        at place: Place,
        in interval: Interval,
        _ db: Database
    ) throws -> Seat.ID? {
        try Seat.ID.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT seat_id FROM reservations
                    WHERE member_id = ? AND location_id = ? AND ends_at > ? AND starts_at < ?
                        AND seat_id IS NOT NULL AND state IN ('confirmed', 'checkedIn')
                    ORDER BY starts_at LIMIT 1
                    """
            ),
            arguments: [member, place.location.id, interval.start, interval.end]
        )
    }
}
