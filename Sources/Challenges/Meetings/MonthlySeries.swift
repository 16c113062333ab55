public import MixedZone

/// When a monthly meeting comes back: on the same weekday of the month, such as the second Tuesday; a fifth one is
/// the last.
public enum MonthlySeries {
    public static func next(after day: CivilDay) -> CivilDay {
        let ordinal = (day.day - 1) / 7
        let firstOfNext = day.adding(days: 1 - day.day).adding(months: 1)
        let first = firstOfNext.adding(days: (day.weekday - firstOfNext.weekday + 7) % 7)
        let wanted = first.adding(days: ordinal * 7)
        return wanted.month == firstOfNext.month ? wanted : wanted.adding(days: -7)
    }

    /// The same times on the clock of the zone a month on; nil where the clock skips one of them.
    static func next(after meeting: Meeting, in zone: CivilZone) -> (start: Instant, end: Instant)? {
        let day = next(after: zone.day(of: meeting.startsAt))
        let minute = zone.minute(of: meeting.startsAt)
        guard let start = try? zone.instant(day: day, minute: minute) else { return nil }
        return (start, start + (meeting.endsAt - meeting.startsAt))
    }
}
