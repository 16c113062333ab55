import Foundation
import GRDB
import MixedZone
import Testing

@Suite struct `A zone` {
    let amsterdam = CivilZone.amsterdam

    @Test(arguments: [
        ("2026-11-24T22:59:59Z", "2026-11-24", "23:59"), ("2026-11-24T23:00:00Z", "2026-11-25", "00:00"),
        ("2026-07-01T21:59:59Z", "2026-07-01", "23:59"), ("2026-07-01T22:00:00Z", "2026-07-02", "00:00"),
        ("2026-12-31T23:00:00Z", "2027-01-01", "00:00"), ("1970-01-01T00:00:00Z", "1970-01-01", "01:00"),
        ("2024-02-28T23:00:00Z", "2024-02-29", "00:00"), ("1969-12-31T22:59:59Z", "1969-12-31", "23:59"),
    ])
    func `changes day at its own midnight`(moment: String, expected: String, clock: String) throws {
        let instant = try instant(moment)
        #expect(try amsterdam.day(of: instant) == day(expected))
        #expect(try amsterdam.minute(of: instant) == minute(clock))
    }

    @Test func `takes 24:00 as 00:00 of the next day`() throws {
        let last = try amsterdam.instant(day: day("2026-11-24"), minute: .endOfDay)
        #expect(try last == amsterdam.instant(day: day("2026-11-25"), minute: .startOfDay))
        #expect(try last == amsterdam.interval(of: day("2026-11-24")).end)
        let evening = try amsterdam.interval(day: day("2026-11-24"), from: minute("17:00"), to: .endOfDay)
        #expect(evening.duration == 7 * 3600)
    }

    @Test func `refuses a time on the clock that ends before it starts`() throws {
        let (day, nine) = (try day("2026-11-24"), try minute("09:00"))
        for end in [nine, .startOfDay] {
            #expect(throws: CivilTimeError.endsBeforeStart) {
                try amsterdam.interval(day: day, from: nine, to: end)
            }
        }
    }

    @Test func `gives days that touch, and every instant to the day it lies in`() throws {
        var day = try day("2023-12-31")
        while day.year < 2033 {
            let interval = amsterdam.interval(of: day)
            try #require(amsterdam.interval(of: day.adding(days: 1)).start == interval.end)
            try #require(amsterdam.day(of: interval.start) == day)
            try #require(amsterdam.day(of: interval.end - 1) == day)
            try #require(amsterdam.minute(of: interval.start) == .startOfDay)
            day = day.adding(days: 1)
        }
    }

    @Test(arguments: [
        "Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe", "America/Kralendijk", "Asia/Kathmandu",
        "Africa/Casablanca", "Asia/Beirut", "UTC",
    ])
    func `agrees with Foundation every day and a bit`(identifier: String) throws {
        let zone = try zone(identifier)
        let foundation = try #require(TimeZone(identifier: identifier))
        for seconds in stride(from: 0, to: 4_102_444_800, by: 90_007) {
            let offset = foundation.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
            let shown = Instant(seconds: seconds + offset).rfc3339
            let instant = Instant(seconds: seconds)
            try #require(zone.day(of: instant).description == shown.prefix(10))
            try #require(zone.minute(of: instant).description == shown.dropFirst(11).prefix(5))
        }
    }

    @Test(arguments: ["", "Nope", "Europe/Nope", "CET", "GMT+1", "europe/amsterdam", "Europe/Amsterdam "])
    func `must have a name that the system knows`(identifier: String) {
        #expect(CivilZone(identifier: identifier) == nil)
    }

    @Test(arguments: ["Pacific/Apia", "Pacific/Kiritimati"])
    func `that left out a whole day is refused`(identifier: String) {
        #expect(CivilZone(identifier: identifier) == nil)
    }

    @Test func `is its identifier in JSON, in SQLite and when compared`() throws {
        let text = Data(#"["America/Kralendijk"]"#.utf8)
        let zones = try JSONDecoder().decode([CivilZone].self, from: text)
        #expect(try zones == [zone("America/Kralendijk")])
        #expect(try JSONDecoder().decode([CivilZone].self, from: JSONEncoder().encode(zones)) == zones)
        #expect(CivilZone.fromDatabaseValue(amsterdam.databaseValue) == amsterdam)
        #expect(amsterdam.databaseValue == "Europe/Amsterdam".databaseValue)
        #expect(try Set([amsterdam, zone("Europe/Amsterdam"), zone("UTC")]).count == 2)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([CivilZone].self, from: Data(#"["Nope"]"#.utf8))
        }
    }
}
