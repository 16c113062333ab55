import Booking
import MixedZone

/// Knows the open days of a seed's places around the moment of seeding.
struct Almanac {
    private let schedules: [String: Schedule]
    private let zone: CivilZone
    private let now: Instant

    /// How far an open day is looked for, in days.
    private static let reach = 200

    init(seed: ZoneSeed, now: Instant) {
        zone = seed.zone.timeZone
        self.now = now
        let dated = seed.places.map { ($0.location.id, Schedule($0, seed.programmes)) }
        schedules = Dictionary(dated) { first, _ in first }
    }

    var today: CivilDay { zone.day(of: now) }

    /// Nil when the visit is left out: its place is closed on the day of seeding, or the day has no such part.
    ///
    /// Too few open days are noted as a problem.
    func date(_ plan: PlannedVisit, _ reading: SeedReading) -> DatedVisit? {
        guard let schedule = schedules[plan.location] else { return nil }
        guard let day = schedule.openDay(plan.openDay, from: today, within: Almanac.reach) else {
            if plan.openDay != 0 {
                reading.problem("\(plan.place).openDay", "there are not so many open days")
            }
            return nil
        }
        guard case .open(let hours, _) = schedule.openness(on: day),
            let part = hours.part(plan.part, at: zone.minute(of: now)),
            let interval = try? zone.interval(day: day, from: part.starts, to: part.ends)
        else { return nil }
        return DatedVisit(
            plan: plan,
            day: day,
            part: part.part,
            interval: interval,
            morningEnds: hours[.morning]?.ends
        )
    }

    /// Nil, with a problem noted, when there is no such open day, or it is not open at these hours.
    func date(_ plan: PlannedMeeting, _ reading: SeedReading) -> DatedMeeting? {
        guard let schedule = schedules[plan.location] else { return nil }
        guard let day = schedule.openDay(plan.openDay, from: today, within: Almanac.reach),
            case .open(let hours, _) = schedule.openness(on: day)
        else {
            reading.problem("\(plan.place).openDay", "there are not so many open days")
            return nil
        }
        guard hours.opens <= plan.from, plan.to <= hours.closes,
            let interval = try? zone.interval(day: day, from: plan.from, to: plan.to)
        else {
            reading.problem("\(plan.place).from", "lies outside the opening hours of that day")
            return nil
        }
        return DatedMeeting(plan: plan, day: day, interval: interval)
    }

    /// Nil where there is no such place, or there are not so many open days.
    func openDay(_ count: Int, at location: String) -> CivilDay? {
        schedules[location]?.openDay(count, from: today, within: Almanac.reach)
    }

    func instant(_ moment: PlannedVisit.Moment, before day: CivilDay) -> Instant {
        switch moment {
        case .fixed(let instant): return instant
        case .before(let days, let time):
            let date = day.adding(days: -days)
            return zone.instants(day: date, minute: time).first ?? zone.interval(of: date).start
        }
    }
}

extension Schedule {
    fileprivate init(_ place: PlaceSeed, _ programmes: [Programme]) {
        self.init(
            rules: place.rules,
            dated: place.openings,
            closures: place.closures,
            closedHolidays: place.location.closedHolidays,
            programmes: programmes
        )
    }

    /// The open day so many open days after (before, when negative) the given one; 0 is that day if it is open.
    fileprivate func openDay(_ count: Int, from day: CivilDay, within reach: Int) -> CivilDay? {
        guard count != 0 else { return openDays(from: day, through: day).first }
        let step = count.signum()
        let open = (1...reach).lazy.map { day.adding(days: step * $0) }.filter {
            !openDays(from: $0, through: $0).isEmpty
        }
        return Array(open.prefix(abs(count))).dropFirst(abs(count) - 1).first
    }
}

extension OpeningHours {
    /// Nil when the day has no such part.
    fileprivate func part(_ wanted: PlannedVisit.Part, at minute: MinuteOfDay) -> DayPartHours? {
        let halves = parts.filter { $0.part != .day }
        switch wanted {
        case .named(let part): return self[part]
        case .current: return halves.first { $0.starts <= minute && minute < $0.ends }
        case .next: return halves.first { $0.starts > minute }
        case .previous: return halves.last { $0.ends <= minute }
        }
    }
}
