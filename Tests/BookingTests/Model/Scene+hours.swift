import Booking
import MixedZone

extension OpeningRule {
    /// Six days a week; on Sundays from midnight to midnight, with parts that begin in the hour of the clock change.
    static func canal(since first: CivilDay) throws -> [OpeningRule] {
        let short = try OpeningHours.of("08:30", "17:30", .office)
        let long = try OpeningHours.of("08:00", "22:00", .office + [(.evening, "18:00", "22:00")])
        let night = try OpeningHours.of(
            "00:00",
            "24:00",
            [(.morning, "02:30", "08:00"), (.day, "02:30", "18:00"), (.evening, "18:00", "24:00")]
        )
        let morning = try OpeningHours.of("09:00", "13:00", [(.morning, "09:00", "13:00")])
        return [(1, short), (2, long), (3, short), (4, long), (5, morning), (7, night)].map {
            OpeningRule(weekday: $0, validFrom: first, validUntil: nil, hours: $1)
        }
    }

    /// Every day; another rule for Wednesdays comes after a week, and none for Thursdays after three.
    static func harbour(since first: CivilDay) throws -> [OpeningRule] {
        let parts: [OpeningHours.Spelled] = [
            (.morning, "10:00", "14:00"), (.afternoon, "14:00", "18:00"), (.day, "10:00", "18:00"),
        ]
        let work = try OpeningHours.of("09:45", "18:15", parts)
        let late = try OpeningHours.of("10:00", "24:00", parts + [(.evening, "18:00", "24:00")])
        let night = try OpeningHours.of(
            "00:15",
            "13:00",
            [(.morning, "00:30", "12:00"), (.afternoon, "12:00", "13:00")]
        )
        let week = first.adding(days: 7)
        let always = [(1, work), (2, work), (5, work), (6, late), (7, night)].map {
            OpeningRule(weekday: $0, validFrom: first, validUntil: nil, hours: $1)
        }
        return always + [
            OpeningRule(weekday: 3, validFrom: first, validUntil: week, hours: work),
            OpeningRule(weekday: 3, validFrom: week.adding(days: 1), validUntil: nil, hours: late),
            OpeningRule(weekday: 4, validFrom: first, validUntil: first.adding(days: 21), hours: late),
        ]
    }
}

extension OpeningHours {
    typealias Spelled = (DayPart, String, String)

    static func of(_ opens: String, _ closes: String, _ parts: [Spelled]) throws -> OpeningHours {
        OpeningHours(
            opens: try opens.clock,
            closes: try closes.clock,
            parts: try parts.map { DayPartHours(part: $0, starts: try $1.clock, ends: try $2.clock) }
        )
    }
}

extension [OpeningHours.Spelled] {
    static var office: Self {
        [(.morning, "09:00", "13:00"), (.afternoon, "13:00", "17:00"), (.day, "09:00", "17:00")]
    }
}
