import Booking
import MixedZone

extension PlaceWriter {
    var rules: [ChangeLine] {
        book.rules.filter { $0.value.validUntil.map { today <= $0 } ?? true }
            .sorted { ($0.value.weekday, $0.value.validFrom) < ($1.value.weekday, $1.value.validFrom) }
            .map { listed in
                let rule = listed.value
                let weekday = words.weekday(number: rule.weekday)
                return ChangeLine(
                    text: "\(weekday.capitalizedFirst), \(words.hours(rule.hours.opens, rule.hours.closes))",
                    note: "\(validity(rule)). \(parts(rule.hours))",
                    change: LabelledLink(
                        href: links.ruleEnd(listed.id.description),
                        text: words("rule.end"),
                        label: words("rule.end-label", ["weekday": weekday])
                    )
                )
            }
    }

    var dated: [ChangeLine] {
        book.dated.filter { $0.value.day >= today }.sorted { $0.value.day < $1.value.day }.map { listed in
            let (opening, day) = (listed.value, words.dayAndYear(listed.value.day))
            return ChangeLine(
                text: "\(day), \(words.hours(opening.hours.opens, opening.hours.closes))",
                note: "\(opening.reason[words.language.rawValue]) \(parts(opening.hours))",
                change: LabelledLink(
                    href: links.datedRemoval(listed.id.description),
                    text: words("closure.remove"),
                    label: words("dated.remove-label", ["day": day])
                )
            )
        }
    }

    /// "Koningsdag: dinsdag 27 april 2027": the next time.
    var holidays: [String] {
        HolidayKind.allCases.filter(book.location.closedHolidays.contains).map { kind in
            let next = [today.year, today.year + 1].compactMap(kind.day).first { $0 >= today }
            return next.map { "\(words.holiday(kind)): \(words.dayAndYear($0))" } ?? words.holiday(kind)
        }
    }

    private func validity(_ rule: OpeningRule) -> String {
        let from = words("place.since", ["date": words.date(rule.validFrom)])
        let until = rule.validUntil.map { words("place.until", ["date": words.date($0)]) }
        return [from, until].compactMap(\.self).joined(separator: ", ").capitalizedFirst
    }

    private func parts(_ hours: OpeningHours) -> String {
        hours.parts.map { words.part($0) }.joined(separator: "; ")
    }
}
