public import MixedZone

/// Whether a location is open on a day, and otherwise why not.
public enum Openness: Sendable, Equatable {
    /// `reason` is set when the day is open by exception.
    case open(OpeningHours, reason: Bilingual?)
    case closed(ClosedReason)
}

public enum ClosedReason: Sendable, Equatable {
    /// The location has no opening rule for this weekday; these are the weekdays it has (1 is Monday).
    case weekday(openOn: [Int])
    /// No rule is valid yet; this is the first day that has one.
    case notYet(from: CivilDay)
    /// The last rule has ended.
    case noLonger
    case holiday(HolidayKind)
    case closure(Bilingual)
    /// No programme runs on this day.
    case outsideProgrammes
}

/// Everything that decides when one location is open, over a stretch of days.
public struct Schedule: Sendable, Equatable {
    public internal(set) var rules: [OpeningRule]
    public internal(set) var dated: [DatedOpening]
    public internal(set) var closures: [Closure]
    public internal(set) var closedHolidays: Set<HolidayKind>
    public internal(set) var programmes: [Programme]

    public init(
        rules: [OpeningRule],
        dated: [DatedOpening],
        closures: [Closure],
        closedHolidays: Set<HolidayKind>,
        programmes: [Programme]
    ) {
        self.rules = rules
        self.dated = dated
        self.closures = closures
        self.closedHolidays = closedHolidays
        self.programmes = programmes
    }

    /// A closure is stronger than a dated opening, that than a holiday, and a holiday than the weekly rules;
    /// nothing is open outside every programme when the zone has programmes.
    public func openness(on day: CivilDay) -> Openness {
        if let closure = closures.first(where: { $0.covers(day) }) {
            return .closed(.closure(closure.reason))
        }
        guard programmes.isEmpty || programmes.contains(where: { $0.runs(on: day) }) else {
            return .closed(.outsideProgrammes)
        }
        if let opening = dated.first(where: { $0.day == day }) {
            return .open(opening.hours, reason: opening.reason)
        }
        guard let rule = rules.first(where: { $0.applies(on: day) }) else { return .closed(whyNoRule(day)) }
        if let holiday = closedHoliday(on: day) { return .closed(.holiday(holiday)) }
        return .open(rule.hours, reason: nil)
    }

    /// The open days of a stretch, in order.
    public func openDays(from first: CivilDay, through last: CivilDay) -> [CivilDay] {
        guard first <= last else { return [] }
        return (0...last.days(since: first)).map { first.adding(days: $0) }.filter {
            if case .open = openness(on: $0) { true } else { false }
        }
    }

    private func closedHoliday(on day: CivilDay) -> HolidayKind? {
        closedHolidays.isEmpty
            ? nil : HolidayKind.allCases.first { closedHolidays.contains($0) && $0.day(in: day.year) == day }
    }

    private func whyNoRule(_ day: CivilDay) -> ClosedReason {
        let running = rules.filter { rule in
            rule.validFrom <= day && (rule.validUntil.map { day <= $0 } ?? true)
        }
        if !running.isEmpty { return .weekday(openOn: Set(running.map(\.weekday)).sorted()) }
        let later = rules.map(\.validFrom).filter { $0 > day }.min()
        return later.map { .notYet(from: $0) } ?? .noLonger
    }
}
