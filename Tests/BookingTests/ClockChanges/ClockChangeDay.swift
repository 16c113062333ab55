import MixedZone
import Support
import Testing

/// A day on which the clock of a place changes, from 2024 to 2032.
struct ClockChangeDay: CustomTestStringConvertible, Sendable {
    let zone: String
    let day: String
    /// Seconds by which the day is longer than others.
    let longer: Int
    /// The minute at which the hour begins that is skipped or comes twice.
    let hour: Int

    var testDescription: String { "\(zone) \(day)" }
    var isSpring: Bool { longer < 0 }

    /// Every change in Amsterdam, on the Azores, where it is at midnight in spring, and in New York.
    static let all: [ClockChangeDay] = (2024...2032).flatMap { year in
        [
            ClockChangeDay("Europe/Amsterdam", lastSunday(year, 3), -3600, 120),
            ClockChangeDay("Europe/Amsterdam", lastSunday(year, 10), 3600, 120),
            ClockChangeDay("Atlantic/Azores", lastSunday(year, 3), -3600, 0),
            ClockChangeDay("Atlantic/Azores", lastSunday(year, 10), 3600, 0),
            ClockChangeDay("America/New_York", firstSunday(year, 3, after: 7), -3600, 120),
            ClockChangeDay("America/New_York", firstSunday(year, 11, after: 0), 3600, 60),
        ].compactMap(\.self)
    }

    static let spring = all.filter(\.isSpring)
    static let autumn = all.filter { !$0.isSpring }

    private init?(_ zone: String, _ day: CivilDay?, _ longer: Int, _ hour: Int) {
        guard let day else { return nil }
        self.zone = zone
        self.day = day.description
        self.longer = longer
        self.hour = hour
    }

    /// The last Sunday of a month.
    static func sunday(_ year: Int, _ month: Int) throws -> CivilDay {
        try lastSunday(year, month).orThrow("\(year)-\(month)")
    }

    private static func lastSunday(_ year: Int, _ month: Int) -> CivilDay? {
        (25...31).compactMap { CivilDay(year: year, month: month, day: $0) }.last { $0.weekday == 7 }
    }

    private static func firstSunday(_ year: Int, _ month: Int, after: Int) -> CivilDay? {
        (after + 1...after + 7).compactMap { CivilDay(year: year, month: month, day: $0) }
            .first { $0.weekday == 7 }
    }
}
