import MixedZone
import Testing

@Suite struct `The Dutch calendar` {
    @Test(arguments: [
        (2016, "03-25", "03-27", "04-27", "05-05", "05-15"),
        (2025, "04-18", "04-20", "04-26", "05-29", "06-08"),
        (2026, "04-03", "04-05", "04-27", "05-14", "05-24"),
        (2027, "03-26", "03-28", "04-27", "05-06", "05-16"),
        (2030, "04-19", "04-21", "04-27", "05-30", "06-09"),
        (2031, "04-11", "04-13", "04-26", "05-22", "06-01"),
    ])
    func `has the movable holidays`(
        year: Int,
        goodFriday: String,
        easter: String,
        king: String,
        ascension: String,
        whitsun: String
    ) throws {
        let days: [(HolidayKind, String)] = [
            (.newYearsDay, "01-01"), (.goodFriday, goodFriday), (.easterSunday, easter), (.kingsDay, king),
            (.ascensionDay, ascension), (.liberationDay, "05-05"), (.whitSunday, whitsun),
            (.christmasDay, "12-25"), (.secondChristmasDay, "12-26"),
        ]
        let holidays = DutchCalendar.holidays(year: year)
        for (kind, text) in days {
            #expect(try holidays.first { $0.kind == kind }?.day == day("\(year)-\(text)"))
        }
        let mondays: [(HolidayKind, String)] = [(.easterMonday, easter), (.whitMonday, whitsun)]
        for (kind, sunday) in mondays {
            #expect(try holidays.first { $0.kind == kind }?.day == day("\(year)-\(sunday)").adding(days: 1))
        }
        #expect(holidays.count == 11)
        #expect(holidays.map(\.day) == holidays.map(\.day).sorted())
    }

    @Test(arguments: [
        ("1980-04-30", HolidayKind.queensDay), ("1989-04-29", .queensDay), ("1995-04-29", .queensDay),
        ("2006-04-29", .queensDay), ("2013-04-30", .queensDay), ("2014-04-26", .kingsDay),
        ("2015-04-27", .kingsDay), ("2024-04-27", .kingsDay), ("2025-04-26", .kingsDay),
    ])
    func `moves the royal birthday from a Sunday to the day before`(text: String, kind: HolidayKind) throws {
        let day = try day(text)
        #expect(DutchCalendar.holiday(on: day)?.kind == kind)
        let royal: Set = [HolidayKind.queensDay, .kingsDay]
        #expect(DutchCalendar.holidays(year: day.year).filter { royal.contains($0.kind) }.map(\.day) == [day])
    }

    @Test func `shows Ascension Day when it falls on 5 May`() throws {
        #expect(try DutchCalendar.holiday(on: day("2016-05-05"))?.kind == .ascensionDay)
        #expect(DutchCalendar.holidays(year: 2016).filter { $0.day.month == 5 && $0.day.day == 5 }.count == 2)
    }

    @Test(arguments: 2024...2032)
    func `reckons with 5 May every year and rests on it once in five`(year: Int) throws {
        let fifth = try day("\(year)-05-05")
        #expect(DutchCalendar.isLegalHoliday(fifth))
        #expect(DutchCalendar.isCustomaryDayOff(fifth) == [2025, 2030].contains(year))
    }

    @Test(arguments: [
        ("2026-04-03", true, false), ("2026-04-05", false, true), ("2026-04-06", true, true),
        ("2026-05-24", false, true), ("2026-12-26", true, true), ("2016-05-05", true, true),
        ("2026-12-24", false, false), ("2026-11-24", false, false),
    ])
    func `tells the law from custom`(text: String, isLegal: Bool, isDayOff: Bool) throws {
        #expect(try DutchCalendar.isLegalHoliday(day(text)) == isLegal)
        #expect(try DutchCalendar.isCustomaryDayOff(day(text)) == isDayOff)
    }

    @Test(arguments: [
        ("2026-11-24", "2026-11-24"), ("2026-11-28", "2026-11-30"), ("2026-04-03", "2026-04-07"),
        ("2026-12-25", "2026-12-28"), ("2027-12-25", "2027-12-27"), ("2025-12-31", "2025-12-31"),
        ("2026-01-01", "2026-01-02"), ("2028-12-30", "2029-01-02"),
    ])
    func `finds the next working day`(text: String, expected: String) throws {
        let found = try DutchCalendar.nextWorkingDay(onOrAfter: day(text))
        #expect(try found == day(expected))
        #expect(DutchCalendar.isWorkingDay(found))
        #expect(try DutchCalendar.isWorkingDay(day(text)) == (text == expected))
    }

    @Test func `takes a day that a decree equates as a holiday`() throws {
        let friday = try day("2026-05-15")
        #expect(!DutchCalendar.isLegalHoliday(friday))
        #expect(DutchCalendar.isLegalHoliday(friday, equated: [friday]))
        #expect(!DutchCalendar.isWorkingDay(friday, equated: [friday]))
        let next = try DutchCalendar.nextWorkingDay(onOrAfter: day("2026-05-14"), equated: [friday])
        #expect(try next == day("2026-05-18"))
    }

    @Test func `knows nothing before 1980`() throws {
        #expect(DutchCalendar.holidays(year: 1979).isEmpty)
        #expect(DutchCalendar.holidays(year: Int.max).isEmpty)
        #expect(try DutchCalendar.holiday(on: day("1979-12-25")) == nil)
    }
}
