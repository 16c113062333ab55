import Booking
import MixedZone

/// The weekly hours that hold now or begin later, and the days that differ.
struct OpeningTable {
    let schedule: Schedule
    let today: CivilDay
    let words: Words

    /// A row for each weekday; a weekday without a rule is closed.
    ///
    /// Empty for a place without weekly hours.
    var rows: [OpeningRow] {
        let rules = schedule.rules.filter { $0.validUntil.map { today <= $0 } ?? true }
        guard !rules.isEmpty else { return [] }
        return (1...7).flatMap { weekday -> [OpeningRow] in
            let here = rules.filter { $0.weekday == weekday }.sorted { $0.validFrom < $1.validFrom }
            return here.isEmpty ? [closed(weekday)] : here.map(row)
        }
    }

    /// Dated openings, closures and holidays of the coming half year.
    var exceptions: [String] {
        let last = today.adding(days: 183)
        let openings = schedule.dated.filter { $0.day >= today }.map { opening in
            (
                opening.day,
                words(
                    "place.exception-open",
                    [
                        "day": words.day(opening.day), "start": words.time(opening.hours.opens),
                        "end": words.time(opening.hours.closes),
                        "text": opening.reason[words.language.rawValue],
                    ]
                )
            )
        }
        let closures = schedule.closures.filter { $0.lastDay >= today }.map { closure in
            (
                closure.firstDay,
                words(
                    "place.exception-closed",
                    ["day": days(closure), "text": closure.reason[words.language.rawValue]]
                )
            )
        }
        return (openings + closures + holidays(through: last)).sorted { $0.0 < $1.0 }.map(\.1)
    }

    private func row(_ rule: OpeningRule) -> OpeningRow {
        OpeningRow(
            weekday: words.weekday(number: rule.weekday),
            isOpen: true,
            hours: words.hours(rule.hours.opens, rule.hours.closes),
            parts: words.list(rule.hours.parts.map { words.part($0.part) }),
            validity: validity(rule)
        )
    }

    private func closed(_ weekday: Int) -> OpeningRow {
        OpeningRow(
            weekday: words.weekday(number: weekday),
            isOpen: false,
            hours: words("place.closed"),
            parts: "",
            validity: ""
        )
    }

    private func validity(_ rule: OpeningRule) -> String {
        let from = rule.validFrom > today ? words("place.since", ["date": words.date(rule.validFrom)]) : ""
        let until = rule.validUntil.map { words("place.until", ["date": words.date($0)]) } ?? ""
        return [from, until].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private func days(_ closure: Closure) -> String {
        closure.firstDay == closure.lastDay
            ? words.day(closure.firstDay)
            : words(
                "place.days-range",
                ["first": words.day(closure.firstDay), "last": words.day(closure.lastDay)]
            )
    }

    /// Only the holidays that fall on a day with a rule: the others are closed anyway.
    private func holidays(through last: CivilDay) -> [(CivilDay, String)] {
        (today.year...last.year).flatMap { DutchCalendar.holidays(year: $0) }.compactMap { holiday in
            guard today <= holiday.day, holiday.day <= last, schedule.closedHolidays.contains(holiday.kind),
                schedule.rules.contains(where: { $0.applies(on: holiday.day) })
            else { return nil }
            let names = ["day": words.day(holiday.day), "holiday": words.holiday(holiday.kind)]
            return (holiday.day, words("place.exception-holiday", names))
        }
    }
}
