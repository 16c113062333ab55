import Booking
import MixedZone

extension PaperBook {
    /// The hours of a day; nil when it is closed.
    ///
    /// A closure is stronger than the programme, that than a dated opening, that than a holiday, and a holiday than
    /// the weekly rules.
    func hours(_ site: Scene.Site, _ day: CivilDay) -> OpeningHours? {
        let id = site.location.id
        if closures[id, default: []].contains(where: { $0.contains(day) }) { return nil }
        guard scene.programme.startsOn <= day, day < scene.programme.endsBefore else { return nil }
        if let hours = dated[id]?[day] { return hours }
        if Self.holidays.contains(where: {
            site.location.closedHolidays.contains($0) && $1 == day.description
        }) {
            return nil
        }
        return site.rules.first { rule in
            rule.weekday == day.weekday && rule.validFrom <= day && rule.validUntil.map { day <= $0 } ?? true
        }?.hours
    }

    /// From the almanac.
    private static let holidays: [(HolidayKind, String)] = [
        (.goodFriday, "2027-03-26"), (.easterSunday, "2027-03-28"), (.easterMonday, "2027-03-29"),
        (.kingsDay, "2027-04-27"), (.liberationDay, "2027-05-05"),
    ]

    /// The first moment at which the clock shows the minute; 24:00 is the end of the day.
    func moment(_ site: Scene.Site, _ day: CivilDay, _ minute: MinuteOfDay) throws(No) -> Instant {
        if minute.minutes == 24 * 60 { return site.zone.interval(of: day).end }
        guard let first = site.zone.instants(day: day, minute: minute).first else {
            throw No("skipped-by-clock")
        }
        return first
    }

    /// What was reserved on those days is kept.
    mutating func close(_ location: String, _ first: CivilDay, _ last: CivilDay) throws(No) -> Answer {
        guard scene.site(location) != nil else { throw .missing }
        guard first <= last else { throw No("closure-days-reversed") }
        closures[location, default: []].append(first...last)
        return .done
    }

    mutating func openOn(_ location: String, _ day: CivilDay, _ hours: OpeningHours) throws(No) -> Answer {
        guard scene.site(location) != nil else { throw .missing }
        let isSound =
            hours.opens < hours.closes
            && hours.parts.allSatisfy {
                hours.opens <= $0.starts && $0.starts < $0.ends && $0.ends <= hours.closes
            }
        guard isSound else { throw No("opening-hours-unsound") }
        guard dated[location]?[day] == nil else { throw No("dated-opening-exists") }
        dated[location, default: [:]][day] = hours
        return .done
    }
}
