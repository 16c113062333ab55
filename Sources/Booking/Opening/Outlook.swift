public import GRDB
public import MixedZone

/// How a location stands on a run of days, with the reason beside everything that cannot be had.
public struct Outlook: Sendable {
    public let location: Location
    public let seats: Int
    public let days: [OutlookDay]

    public subscript(day: CivilDay) -> OutlookDay? {
        days.first { $0.day == day }
    }

    /// The first part of a day, from today on, that has a free seat and may be reserved.
    public var next: (day: CivilDay, part: DayPart)? {
        for day in days {
            let best = day.parts.filter { $0.isOpen }.max {
                ($0.interval?.duration ?? 0) < ($1.interval?.duration ?? 0)
            }
            if let best { return (day.day, best.hours.part) }
        }
        return nil
    }
}

public struct OutlookDay: Sendable {
    public let day: CivilDay
    public let openness: Openness
    /// The parts of an open day, in order; empty when closed.
    public let parts: [OutlookPart]

    /// The most seats that any part has free, of those that may be reserved.
    public var free: Int { parts.filter(\.isOpen).map(\.free).max() ?? 0 }
}

public struct OutlookPart: Sendable {
    public let hours: DayPartHours
    /// From now on when it has begun; nil when the clock jumps over one of its ends on this day.
    public let interval: Interval?
    public let free: Int
    /// Why it cannot be reserved; nil when it can.
    public let refusal: NotAdmitted?

    public var isOpen: Bool { refusal == nil }
}

// MARK: - Database

extension Outlook {
    /// What somebody holds already is not looked at: that is decided when they reserve.
    ///
    /// - Parameter limits: what somebody with certain roles may; nil for what everybody may.
    public static func load(
        _ location: Location,
        for limits: Allowance? = nil,
        from first: CivilDay,
        days count: Int,
        at now: Instant,
        _ db: Database
    ) throws -> Outlook {
        let schedule = try Schedule.load(location.id, db)
        let days = (0..<max(count, 0)).map { first.adding(days: $0) }
        let zone = location.timeZone
        guard let last = days.last,
            let whole = Interval(start: zone.interval(of: first).start, end: zone.interval(of: last).end)
        else { return Outlook(location: location, seats: 0, days: []) }
        let occupancy = try Occupancy.load(location, in: whole, db)
        return Outlook(
            location: location,
            seats: occupancy.seats,
            days: days.map { day in
                let openness = schedule.openness(on: day)
                return OutlookDay(
                    day: day,
                    openness: openness,
                    parts: parts(of: day, openness, location, limits, occupancy, at: now)
                )
            }
        )
    }

    private static func parts(
        of day: CivilDay,
        _ openness: Openness,
        _ location: Location,
        _ limits: Allowance?,
        _ occupancy: Occupancy,
        at now: Instant
    ) -> [OutlookPart] {
        guard case .open(let hours, _) = openness else { return [] }
        return hours.parts.map { part in
            let facts = Admission.Facts(
                path: .reserve,
                location: location,
                limits: limits,
                openness: openness,
                day: day,
                span: .part(part.part),
                now: now
            )
            let whole = try? location.timeZone.interval(day: day, from: part.starts, to: part.ends)
            let interval = whole.flatMap { Interval(start: max($0.start, now), end: $0.end) } ?? whole
            let free = interval.map { occupancy.free(in: $0) } ?? 0
            do throws(NotAdmitted) {
                _ = try Admission.interval(facts)
                return OutlookPart(
                    hours: part,
                    interval: interval,
                    free: free,
                    refusal: free > 0 ? nil : .full
                )
            } catch {
                return OutlookPart(hours: part, interval: interval, free: free, refusal: error)
            }
        }
    }
}
