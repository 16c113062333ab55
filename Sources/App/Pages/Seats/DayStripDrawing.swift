import Booking
import MixedZone

/// Weeks of days in rows from Monday, each with what it has free or why it is closed.
struct DayStripDrawing {
    let outlook: Outlook
    let choice: PlanChoice?
    let today: CivilDay
    let words: Words
    let links: Links

    /// The first day of a strip around a chosen day: this week, or the week before the chosen one.
    static func start(today: CivilDay, chosen: CivilDay) -> CivilDay {
        let monday = today.adding(days: 1 - today.weekday)
        let chosenMonday = chosen.adding(days: 1 - chosen.weekday)
        return max(monday, chosenMonday.adding(days: -7))
    }

    /// Two weeks, or three when the chosen day is not in the first.
    static func length(from first: CivilDay, chosen: CivilDay) -> Int {
        chosen.days(since: first) < 7 ? 14 : 21
    }

    var strip: DayStrip {
        let days = outlook.days.map(day)
        let weeks = stride(from: 0, to: days.count, by: 7).map {
            DayStripWeek(days: Array(days[$0..<min($0 + 7, days.count)]))
        }
        let counts = outlook.days.contains { $0.day >= today && $0.free > 0 }
        return DayStrip(
            weeks: weeks,
            note: counts ? words("seats.strip-note") : "",
            reasons: reasons
        )
    }

    private func day(_ day: OutlookDay) -> DayStripDay {
        let isPast = day.day < today
        let note = isPast ? "" : note(day)
        return DayStripDay(
            href: href(day.day),
            weekday: words.shortWeekday(day.day),
            number: String(day.day.day),
            month: day.day.day == 1 ? words.shortMonth(day.day) : "",
            label: "\(words.day(day.day)), \(isPast ? words("seats.over-note") : spoken(day))",
            note: note,
            count: "day-\(day.day)",
            isOpen: !isPast && !day.parts.isEmpty && !isBeyond(day),
            isCurrent: day.day == choice?.day,
            isToday: day.day == today
        )
    }

    private func href(_ day: CivilDay) -> String {
        choice?.address(day: day, part: .some(nil), outlook.location.id, links)
            ?? links.day(outlook.location.id, day.description)
    }

    private func isBeyond(_ day: OutlookDay) -> Bool {
        day.parts.contains { if case .beyondHorizon = $0.refusal { true } else { false } }
    }

    private func note(_ day: OutlookDay) -> String {
        if case .closed = day.openness { return words("seats.closed-note") }
        if isBeyond(day) { return words("seats.later-note") }
        if day.free > 0 { return words.count("seats.free-count", day.free) }
        let isOver = day.parts.allSatisfy { $0.refusal == .past || $0.refusal == .nearlyOver }
        return words(isOver ? "seats.over-note" : "seats.full-note")
    }

    private func spoken(_ day: OutlookDay) -> String {
        guard case .closed(let reason) = day.openness else { return counted(day) ?? note(day) }
        return "\(words("place.closed")). \(words.closed(reason, place: outlook.location.name))"
    }

    /// "ochtend: 9 vrij"; nil when nothing is free.
    private func counted(_ day: OutlookDay) -> String? {
        let most = day.parts.filter(\.isOpen).max { $0.free < $1.free }
        guard let most, !isBeyond(day) else { return nil }
        return words("seats.free-in", ["part": words.part(most.hours.part), "free": note(day)])
    }

    /// Each reason once; the weekly rule covers most days and is told without naming them.
    private var reasons: [String] {
        var told: [String] = []
        for day in outlook.days where day.day >= today {
            guard case .closed(let reason) = day.openness else { continue }
            let sentence = words.closed(reason, place: outlook.location.name)
            let isWeekly = if case .weekday = reason { true } else { false }
            let line = isWeekly ? sentence : "\(words.shortDay(day.day)): \(sentence)"
            if !told.contains(where: { $0.hasSuffix(sentence) }) { told.append(line) }
        }
        return told
    }
}
