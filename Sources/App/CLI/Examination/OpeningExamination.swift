import Booking
import MixedZone

/// Whether the opening of a workplace says what was meant.
enum OpeningExamination {
    static func findings(_ place: ExaminedPlace) -> [String] {
        guard place.isWorkplace else { return [] }
        let schedule = place.schedule
        guard !schedule.rules.isEmpty else { return ["\(place.name) has no opening rule."] }
        return schedule.rules.indices.compactMap { index in
            let rule = schedule.rules[index]
            guard let why = NeverOpen.why(rule, at: index, in: schedule) else { return nil }
            let end = rule.validUntil.map { " until \($0)" } ?? ""
            return
                "\(place.name): the opening rule for \(Weekday.allCases[rule.weekday - 1].rawValue) from \(rule.validFrom)\(end) never applies: \(why)."
        }
    }
}

/// Why a weekly rule opens nothing on any day.
enum NeverOpen {
    /// Days that are looked at of a rule without an end, beyond the last thing that stands in its way.
    private static let horizon = 366

    /// Nil for a rule by which the place is open some day.
    static func why(_ rule: OpeningRule, at index: Int, in schedule: Schedule) -> String? {
        if let last = rule.validUntil, last < rule.validFrom { return "it ends before it begins" }
        let days = days(of: rule, in: schedule)
        guard !days.isEmpty else { return "none of its days is such a weekday" }
        let programmes = schedule.programmes
        let running = days.filter { day in programmes.isEmpty || programmes.contains { $0.runs(on: day) } }
        guard !running.isEmpty else { return "no programme runs on any of its days" }
        let own = running.filter { day in !schedule.rules[..<index].contains { $0.applies(on: day) } }
        guard !own.isEmpty else { return "another rule holds on each of its days" }
        let isOpen = own.contains { day in
            guard !schedule.dated.contains(where: { $0.day == day }) else { return false }
            if case .open = schedule.openness(on: day) { return true }
            return false
        }
        return isOpen ? nil : "each of its days is closed, or open by exception"
    }

    private static func days(of rule: OpeningRule, in schedule: Schedule) -> [CivilDay] {
        let others = schedule.programmes.map(\.endsBefore) + schedule.closures.map(\.lastDay)
        let farthest = max(rule.validFrom, others.max() ?? rule.validFrom).adding(days: horizon)
        let last = min(rule.validUntil ?? farthest, farthest)
        let first = rule.validFrom.adding(days: (rule.weekday - rule.validFrom.weekday + 7) % 7)
        return stride(from: 0, through: last.days(since: first), by: 7).map { first.adding(days: $0) }
    }
}
