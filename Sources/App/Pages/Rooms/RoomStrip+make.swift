import Booking
import MixedZone

/// The days around the chosen one, each with whether the room can be had.
struct RoomStripDrawing<Context: ZoneRequest> {
    let sheet: RoomSheet<Context>

    private var words: Words { sheet.words }

    var strip: DayStrip {
        let days = sheet.days.map(day)
        let weeks = stride(from: 0, to: days.count, by: 7).map {
            DayStripWeek(days: Array(days[$0..<min($0 + 7, days.count)]))
        }
        return DayStrip(weeks: weeks, note: "", reasons: reasons)
    }

    private func day(_ day: RoomDay) -> DayStripDay {
        let isPast = day.day < sheet.today
        return DayStripDay(
            href: sheet.address(sheet.links, day.day),
            weekday: words.shortWeekday(day.day),
            number: String(day.day.day),
            month: day.day.day == 1 ? words.shortMonth(day.day) : "",
            label: "\(words.day(day.day)), \(isPast ? words("seats.over-note") : spoken(day))",
            note: isPast ? "" : note(day),
            count: "",
            isOpen: !isPast && isShown(day),
            isCurrent: day.day == sheet.day.day,
            isToday: day.day == sheet.today
        )
    }

    /// A day that is taken or over can still be looked at; one that is closed or too far away cannot.
    private func isShown(_ day: RoomDay) -> Bool {
        switch day.refusal {
        case .closed, .beyondHorizon, .outOfService: false
        default: true
        }
    }

    private func note(_ day: RoomDay) -> String {
        switch day.refusal {
        case nil: words("seats.free")
        case .closed: words("seats.closed-note")
        case .beyondHorizon: words("seats.later-note")
        case .past: words("seats.over-note")
        case .roomTaken: words("seats.full-note")
        default: words("seats.not-note")
        }
    }

    private func spoken(_ day: RoomDay) -> String {
        guard case .closed(let reason) = day.refusal else { return note(day) }
        return "\(words("place.closed")). \(words.closed(reason, place: sheet.location.name))"
    }

    /// Each reason once; the weekly rule covers most days and is told without naming them.
    private var reasons: [String] {
        var told: [String] = []
        for day in sheet.days where day.day >= sheet.today {
            guard case .closed(let reason) = day.refusal else { continue }
            let sentence = words.closed(reason, place: sheet.location.name)
            let isWeekly = if case .weekday = reason { true } else { false }
            let line = isWeekly ? sentence : "\(words.shortDay(day.day)): \(sentence)"
            if !told.contains(where: { $0.hasSuffix(sentence) }) { told.append(line) }
        }
        return told
    }
}
