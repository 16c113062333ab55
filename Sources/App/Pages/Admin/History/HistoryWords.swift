import Booking
import MixedZone

/// Values of journal entries in words; nil for what cannot be read.
struct HistoryWords: Sendable {
    let words: Words
    let clock: CivilZone
    let scopes: ScopeNames

    func date(_ instant: Instant) -> String { words.date(clock.day(of: instant)) }
    func number(_ value: JSONValue) -> String? { value.integer.map(String.init) }
    func days(_ value: JSONValue) -> String? { value.integer.map { words.count("duration.days", $0) } }
    /// Of so many seconds.
    func duration(_ value: JSONValue) -> String? { value.integer.map { words.daysOrHours($0) } }

    func answer(_ value: JSONValue) -> String? {
        guard case .bool(let isSo) = value else { return nil }
        return words(isSo ? "limits.may" : "limits.may-not")
    }

    func yesOrNo(_ value: JSONValue) -> String? {
        guard case .bool(let isSo) = value else { return nil }
        return words(isSo ? "team-rules.yes" : "team-rules.no").lowercased()
    }

    func day(_ value: JSONValue) -> String? {
        value.plain.flatMap { CivilDay($0) }.map { words.date($0) }
    }

    /// The last day before one that is not included.
    func dayBefore(_ value: JSONValue) -> String? {
        value.plain.flatMap { CivilDay($0) }.map { words.date($0.adding(days: -1)) }
    }

    func instant(_ value: JSONValue) -> String? {
        value.integer.map { words.date(clock.day(of: Instant(seconds: $0))) }
    }

    func instantBefore(_ value: JSONValue) -> String? {
        value.integer.map { words.date(clock.day(of: Instant(seconds: $0 - 1))) }
    }

    func time(_ value: JSONValue) -> String? {
        value.plain.flatMap { MinuteOfDay($0) }.map { words.time($0) }
    }

    func weekday(_ value: JSONValue) -> String? {
        value.integer.flatMap { (1...7).contains($0) ? words.weekday(number: $0) : nil }
    }

    func weekdays(_ value: JSONValue) -> String? { words.list(value.items.compactMap(weekday)) }

    func holidays(_ value: JSONValue) -> String? {
        let kinds = value.items.compactMap { $0.plain.flatMap(HolidayKind.init) }
        return kinds.isEmpty ? words("history.none-of-them") : words.list(kinds.map { words.holiday($0) })
    }

    func features(_ value: JSONValue) -> String? {
        let features = value.items.compactMap { $0.plain.flatMap(SeatFeature.init) }
        return features.isEmpty
            ? words("history.none-of-them") : words.list(features.map { words.feature($0) })
    }

    func theme(_ value: JSONValue) -> String? { value.plain.map { scopes[.theme($0)] } }
    func role(_ value: JSONValue) -> String? { value.plain.flatMap(Role.init).map { words.role($0) } }

    func scope(_ value: JSONValue) -> String? {
        guard let scope = value.plain.flatMap({ Scope($0) }) else { return nil }
        return scope == .zone ? words("members.scope-zone") : scopes[scope]
    }

    /// Which texts of the zone, such as `welcome.nl`.
    func texts(_ value: JSONValue) -> String? {
        words.list(value.items.compactMap(\.plain).map { words("zone-text.\($0)") })
    }
}

extension JSONValue {
    /// The text itself; nil for anything else.
    var plain: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    var integer: Int? {
        guard case .number(let number) = self else { return nil }
        return Int(exactly: number)
    }

    var items: [JSONValue] {
        guard case .array(let items) = self else { return [] }
        return items
    }

    func text(_ key: String) -> String? { self[key]?.plain }
}
