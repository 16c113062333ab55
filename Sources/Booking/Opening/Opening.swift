public import MixedZone

/// Open every week on one weekday, from a first valid day on.
public struct OpeningRule: Codable, Sendable, Equatable {
    /// ISO 8601: 1 is Monday.
    public let weekday: Int
    public let validFrom: CivilDay
    /// Inclusive; nil when open-ended.
    public let validUntil: CivilDay?
    public let hours: OpeningHours

    public init(weekday: Int, validFrom: CivilDay, validUntil: CivilDay?, hours: OpeningHours) {
        self.weekday = weekday
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.hours = hours
    }

    public func applies(on day: CivilDay) -> Bool {
        day.weekday == weekday && validFrom <= day && (validUntil.map { day <= $0 } ?? true)
    }
}

/// Open on one day, whatever the weekly rules and holidays say.
public struct DatedOpening: Codable, Sendable, Equatable {
    public let day: CivilDay
    public let hours: OpeningHours
    public let reason: Bilingual

    public init(day: CivilDay, hours: OpeningHours, reason: Bilingual) {
        self.day = day
        self.hours = hours
        self.reason = reason
    }
}

/// Closed on a run of days, with the reason that visitors read while choosing.
public struct Closure: Codable, Sendable, Equatable {
    public let firstDay: CivilDay
    /// Inclusive.
    public let lastDay: CivilDay
    public let reason: Bilingual

    public init(firstDay: CivilDay, lastDay: CivilDay, reason: Bilingual) {
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.reason = reason
    }

    public func covers(_ day: CivilDay) -> Bool {
        firstDay <= day && day <= lastDay
    }
}
