import Booking
import MixedZone

/// A weekly rule with its place in the file, until it has been held against its neighbours.
struct RuleDraft {
    let place: String
    let rule: OpeningRule

    init?(_ object: ObjectReader) {
        place = object.place
        let weekday = object.choice("weekday", Weekday.self)
        let from = object.day("validFrom")
        let until = object.optional("validUntil", or: .latest, object.day)
        let hours = object.hours()
        object.finish()
        guard let weekday, let from, let until, let hours else { return nil }
        guard from <= until else {
            object.problem("validUntil", "lies before validFrom")
            return nil
        }
        rule = OpeningRule(
            weekday: weekday.number,
            validFrom: from,
            validUntil: until == .latest ? nil : until,
            hours: hours
        )
    }

    /// Two rules for one weekday never hold on the same day.
    static func check(_ rules: [RuleDraft], _ reading: SeedReading) {
        for (index, one) in rules.enumerated() {
            for other in rules[..<index] where one.rule.overlaps(other.rule) {
                reading.problem(one.place, "holds on the same days as \(other.place)")
            }
        }
    }
}

/// A dated opening, and the hours of seeding at which it is planted.
struct OpeningDraft {
    let place: String
    let opening: DatedOpening
    /// Minutes of the day; nil for every hour.
    let seededBetween: (from: MinuteOfDay, to: MinuteOfDay)?

    init?(_ object: ObjectReader) {
        place = object.place
        let day = object.day("day")
        let reason = object.both("reason")
        let between = object.has("seededBetween") ? object.object("seededBetween") : nil
        let from = between?.time("from")
        let to = between?.time("to")
        between?.finish()
        let hours = object.hours()
        object.finish()
        guard let day, let reason, let hours else { return nil }
        if let from, let to, from == to { object.problem("seededBetween", "begins when it ends") }
        opening = DatedOpening(day: day, hours: hours, reason: reason)
        seededBetween = from.flatMap { from in to.map { (from, $0) } }
    }

    func isPlanted(at minute: MinuteOfDay) -> Bool {
        guard let (from, to) = seededBetween else { return true }
        return from < to ? from <= minute && minute < to : from <= minute || minute < to
    }

    /// At any hour of seeding at most one opening is planted for a day.
    static func check(_ openings: [OpeningDraft], _ reading: SeedReading) {
        let minutes = (0..<1440).compactMap { MinuteOfDay(minutes: $0) }
        for (index, one) in openings.enumerated() {
            for other in openings[..<index] where one.opening.day == other.opening.day {
                guard let both = minutes.first(where: { one.isPlanted(at: $0) && other.isPlanted(at: $0) })
                else {
                    continue
                }
                reading.problem(
                    one.place,
                    "opens the same day as \(other.place), for one when seeded at \(both)"
                )
            }
        }
    }
}

/// Weekdays as a seed writes them.
enum Weekday: String, CaseIterable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// ISO 8601: 1 is Monday.
    var number: Int { (Weekday.allCases.firstIndex(of: self) ?? 0) + 1 }
}

extension OpeningRule {
    fileprivate func overlaps(_ other: OpeningRule) -> Bool {
        weekday == other.weekday && validFrom <= other.validUntil ?? .latest
            && other.validFrom <= validUntil ?? .latest
    }
}

extension Closure {
    /// Nil, with the problems noted, when something is missing.
    init?(seed object: ObjectReader) {
        let term = object.term(isOpenEnded: false)
        let reason = object.both("reason")
        object.finish()
        guard let first = term?.first, let last = term?.last, let reason else { return nil }
        self.init(firstDay: first, lastDay: last, reason: reason)
    }
}
