import Testing

@testable import MixedZone

@Suite struct `Easter Sunday` {
    @Test func `agrees with the rule of Gauss from 1900 to 2199`() throws {
        for year in 1900...2199 {
            let easter = try #require(CivilDay.easterSunday(in: year))
            try #require(easter.weekday == 7)
            try #require(try easter == day("\(year)-03-22").adding(days: daysAfter22March(in: year)))
        }
    }

    @Test(arguments: [
        "1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2038-04-25", "2285-03-22",
    ])
    func `falls where the tables have it`(text: String) throws {
        let easter = try day(text)
        #expect(CivilDay.easterSunday(in: easter.year) == easter)
    }

    @Test func `is not reckoned before the Gregorian calendar`() {
        #expect(CivilDay.easterSunday(in: 1582) == nil)
        #expect(CivilDay.easterSunday(in: 10_000) == nil)
    }

    private func daysAfter22March(in year: Int) -> Int {
        let century = year / 100
        let moon = (15 - (13 + 8 * century) / 25 + century - century / 4) % 30
        let sun = (4 + century - century / 4) % 7
        let toFullMoon = (19 * (year % 19) + moon) % 30
        let toSunday = (2 * (year % 4) + 4 * (year % 7) + 6 * toFullMoon + sun) % 7
        let isLate = toSunday == 6 && (toFullMoon == 29 || toFullMoon == 28 && (11 * moon + 11) % 30 < 19)
        return toFullMoon + toSunday - (isLate ? 7 : 0)
    }
}
