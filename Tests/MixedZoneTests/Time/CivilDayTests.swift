import Foundation
import GRDB
import MixedZone
import Testing

@Suite struct `A civil day` {
    @Test(arguments: ["0001-01-01", "1900-02-28", "1969-12-31", "1970-01-01", "2024-02-29", "9999-12-31"])
    func `survives its text, JSON and SQLite`(text: String) throws {
        let day = try day(text)
        #expect(day.description == text)
        #expect(try String(decoding: JSONEncoder().encode([day]), as: UTF8.self) == "[\"\(text)\"]")
        #expect(try JSONDecoder().decode([CivilDay].self, from: JSONEncoder().encode([day])) == [day])
        #expect(day.databaseValue == text.databaseValue)
        #expect(CivilDay.fromDatabaseValue(day.databaseValue) == day)
    }

    @Test(arguments: [
        "2026-02-30", "2026-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-00-10", "2026-13-01",
        "2026-01-00", "2026-1-1", "26-01-01", "2026-01-01 ", " 2026-01-01", "2026-01-011", "2026/01/01",
        "0000-01-01", "-001-01-01", "+2026-01-01", "", "vandaag",
    ])
    func `that does not exist is refused`(text: String) {
        #expect(CivilDay(text) == nil)
        #expect(CivilDay.fromDatabaseValue(text.databaseValue) == nil)
    }

    @Test(arguments: [
        ("24-11-2026", "2026-11-24"), ("4-3-2026", "2026-03-04"), ("04-03-2026", "2026-03-04"),
        ("29-2-2024", "2024-02-29"),
    ])
    func `is read as people in the Netherlands write it`(text: String, expected: String) throws {
        #expect(try CivilDay(dutch: text) == day(expected))
    }

    @Test(arguments: ["30-2-2026", "2026-11-24", "24-11-26", "24/11/2026", "24-11-2026x", "24-", "1-13-2026"])
    func `is not read from other writing`(text: String) {
        #expect(CivilDay(dutch: text) == nil)
    }

    @Test func `agrees with Foundation from 1583 to 2400`() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "GMT"))
        var day = try day("1583-01-01")
        while day.year <= 2400 {
            let seconds = try day.days(since: #require(CivilDay("1970-01-01"))) * 86_400
            let date = Date(timeIntervalSince1970: Double(seconds))
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
            try #require(parts.year == day.year && parts.month == day.month && parts.day == day.day)
            try #require(parts.weekday == day.weekday % 7 + 1)
            try #require(CivilDay(year: day.year, month: day.month, day: day.day) == day)
            day = day.adding(days: 17)
        }
    }

    @Test func `counts every day of four centuries once`() throws {
        let start = try day("1800-01-01")
        var number = 0
        for year in 1800..<2200 {
            for month in 1...12 {
                for monthDay in 1...31 {
                    guard let day = CivilDay(year: year, month: month, day: monthDay) else { continue }
                    try #require(day.days(since: start) == number)
                    try #require(day == start.adding(days: number))
                    number += 1
                }
            }
        }
        #expect(number == 146_097)
    }

    @Test(arguments: [(2000, true), (2024, true), (2026, false), (1900, false), (2100, false), (2400, true)])
    func `is leap by the rule of four, hundred and four hundred`(year: Int, isLeap: Bool) {
        #expect((CivilDay(year: year, month: 2, day: 29) != nil) == isLeap)
    }

    @Test(arguments: [
        ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-11-30", 3, "2027-02-28"),
        ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -13, "2024-12-15"), ("2024-02-29", 12, "2025-02-28"),
        ("2026-06-15", 0, "2026-06-15"),
    ])
    func `moves by months to the last day of a short one`(
        text: String,
        months: Int,
        expected: String
    ) throws {
        #expect(try day(text).adding(months: months) == day(expected))
    }

    @Test func `stops at the ends of the calendar`() {
        #expect(CivilDay.latest.description == "9999-12-31")
        #expect(CivilDay.earliest.description == "0001-01-01")
        #expect(CivilDay.latest.adding(days: Int.max) == .latest)
        #expect(CivilDay.earliest.adding(days: Int.min) == .earliest)
        #expect(CivilDay.latest.adding(months: Int.max) == .latest)
        #expect(CivilDay.earliest.adding(months: -1) == .earliest)
    }

    @Test func `sorts in time, and its text with it`() throws {
        let days = try ["2026-11-24", "0999-01-01", "2026-02-03", "2025-12-31"].map(day)
        #expect(days.sorted().map(\.description) == days.map(\.description).sorted())
    }
}
