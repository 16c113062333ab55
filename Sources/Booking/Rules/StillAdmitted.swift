internal import MixedZone

/// Somebody who has reservations: their roles now, and what they have reserved, in the order in which they did.
struct Holder {
    let roles: Set<Role>
    let reservations: [Reservation]

    /// What they had reserved before they made this one.
    func earlier(than held: Reservation) -> [Reservation] {
        reservations.filter {
            $0.id != held.id && ($0.createdAt, $0.id.description) < (held.createdAt, held.id.description)
        }
    }
}

/// Whether a reservation that stands could be had at a place as it is, or as it would be.
///
/// Of reservations that are too many, those that were made last are too many. Notice is counted from when a
/// reservation was made, days ahead from today: both in favour of who has it.
struct StillAdmitted {
    let place: Place
    let now: Instant

    func holds(_ held: Reservation, by holder: Holder) -> Bool {
        isInService(held) && isOpen(held) && (held.kind == .walkIn || isAllowed(held, holder))
    }

    private func isInService(_ held: Reservation) -> Bool {
        switch held.unit {
        case .seat(let id, _): return place.seats[id]?.isInService(on: held.day) ?? false
        case .room(let id, _):
            guard let room = place.rooms[id], let terms = room.terms, room.isInService(on: held.day) else {
                return false
            }
            return held.purpose.map { (try? $0.checked(for: terms)) != nil } ?? true
        }
    }

    private func isOpen(_ held: Reservation) -> Bool {
        guard case .open(let hours, _) = place.schedule.openness(on: held.day) else { return false }
        var (from, to) = (hours.opens, hours.closes)
        if let part = held.part {
            guard let known = hours[part] else { return false }
            (from, to) = (known.starts, known.ends)
        }
        // On the clock: an opening time that it jumps over on this day still opens.
        let clock = place.location.timeZone
        let start = clock.minute(of: held.interval.start).minutes
        let isOverAtMidnight = clock.day(of: held.interval.end) != held.day
        let end = isOverAtMidnight ? 24 * 60 : clock.minute(of: held.interval.end).minutes
        return from.minutes <= start && end <= to.minutes
    }

    private func isAllowed(_ held: Reservation, _ holder: Holder) -> Bool {
        let limits = place.location.limits(for: holder.roles)
        guard held.seat == nil ? limits.rooms : limits.seats else { return false }
        let zone = place.location.timeZone
        guard held.day.days(since: zone.day(of: now)) <= limits.horizonDays else { return false }
        let notice = held.interval.start - held.createdAt
        guard max(notice, 0) >= limits.shortestNotice else { return false }
        guard Stay.seconds(held.interval, on: zone) <= limits.longestStay else { return false }
        let earlier = holder.earlier(than: held)
        let open = earlier.count { $0.state.isOpen && $0.interval.end > now }
        guard open < limits.mostOpenReservations else { return false }
        guard limits.longestWeek < Allowance.wholeWeek else { return true }
        let week = zone.week(of: held.day)
        let inWeek = earlier.filter { $0.location == held.location && week.contains($0.interval.start) }
        return inWeek.reduce(held.interval.duration) { $0 + $1.interval.duration } <= limits.longestWeek
    }
}
