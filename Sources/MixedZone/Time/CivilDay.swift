/// A day on the Gregorian calendar, in whatever zone its user means; pure arithmetic, without clock or zone.
///
/// Days run from 0001-01-01 to 9999-12-31. Arithmetic that would leave that range stops at its end.
public struct CivilDay: Hashable, Sendable {
    /// Days since 1970-01-01.
    let number: Int

    public static let earliest = CivilDay(number: Int.min)
    public static let latest = CivilDay(number: Int.max)

    /// Nil for a day that does not exist, such as 30 February.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard (1...CivilDay.length(ofMonth: month, year: year)).contains(day) else { return nil }
        number = CivilDay.number(year: year, month: month, day: day)
    }

    init(number: Int) {
        self.number = min(max(number, -719_162), 2_932_896)
    }

    /// 1 = Monday … 7 = Sunday.
    public var weekday: Int { (number + 3).flooredDivision(by: 7).remainder + 1 }

    /// Saturday or Sunday.
    public var isWeekend: Bool { weekday > 5 }

    /// The day so many days later, or earlier when negative.
    public func adding(days: Int) -> CivilDay {
        let (sum, overflow) = number.addingReportingOverflow(days)
        return CivilDay(number: overflow ? (days < 0 ? Int.min : Int.max) : sum)
    }

    /// How many days come after `other` up to and including this one; negative when this one is earlier.
    public func days(since other: CivilDay) -> Int { number - other.number }
}

extension CivilDay: Comparable {
    public static func < (left: CivilDay, right: CivilDay) -> Bool { left.number < right.number }
}
