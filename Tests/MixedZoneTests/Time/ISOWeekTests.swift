import Foundation
import MixedZone
import Testing

@Suite struct `A week` {
    @Test(arguments: [
        ("2026-01-01", 2026, 1), ("2027-01-01", 2026, 53), ("2027-01-03", 2026, 53), ("2027-01-04", 2027, 1),
        ("2024-12-29", 2024, 52), ("2024-12-30", 2025, 1), ("2020-12-31", 2020, 53), ("2021-01-03", 2020, 53),
        ("2021-01-04", 2021, 1), ("2016-01-01", 2015, 53), ("2008-12-29", 2009, 1), ("2010-01-03", 2009, 53),
        ("2000-01-01", 1999, 52), ("2023-01-01", 2022, 52), ("2016-11-24", 2016, 47),
    ])
    func `belongs to the year of its Thursday`(text: String, year: Int, week: Int) throws {
        let day = try day(text)
        #expect(day.isoWeekYear == year)
        #expect(day.isoWeek == week)
    }

    @Test func `agrees with Foundation from 1900 to 2199`() throws {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = try #require(TimeZone(identifier: "GMT"))
        let epoch = try day("1970-01-01")
        var day = try day("1900-01-01")
        while day.year < 2200 {
            let date = Date(timeIntervalSince1970: Double(day.days(since: epoch) * 86_400))
            let parts = calendar.dateComponents([.weekOfYear, .yearForWeekOfYear], from: date)
            try #require(parts.weekOfYear == day.isoWeek && parts.yearForWeekOfYear == day.isoWeekYear)
            day = day.adding(days: 3)
        }
    }

    @Test(arguments: [
        ("2026-11-23", 1), ("2026-11-24", 2), ("2026-11-28", 6), ("2026-11-29", 7), ("1969-12-31", 3),
        ("0001-01-01", 1),
    ])
    func `starts on Monday`(text: String, weekday: Int) throws {
        #expect(try day(text).weekday == weekday)
        #expect(try day(text).isWeekend == (weekday > 5))
    }
}
