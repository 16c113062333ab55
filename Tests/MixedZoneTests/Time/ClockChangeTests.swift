import MixedZone
import Testing

@Suite struct `A change of the clocks` {
    @Test(arguments: ClockChange.all)
    func `happens at its instant`(change: ClockChange) throws {
        let zone = try zone(change.zone)
        let jump = try instant(change.instant)
        #expect(zone.minute(of: jump - 1).minutes == change.from - 1)
        #expect(zone.minute(of: jump).minutes == change.to)
        #expect(try zone.day(of: jump) == day(change.day))
    }

    @Test(arguments: ClockChange.all)
    func `makes the day shorter or longer`(change: ClockChange) throws {
        let (zone, day) = (try zone(change.zone), try day(change.day))
        #expect(zone.interval(of: day).duration == 86_400 - (change.to - change.from) * 60)
        #expect(zone.interval(of: day.adding(days: -1)).duration == 86_400)
        #expect(zone.interval(of: day.adding(days: 1)).duration == 86_400)
    }

    @Test(arguments: ClockChange.spring)
    func `in spring leaves out the times it jumps over`(change: ClockChange) throws {
        let (zone, day) = (try zone(change.zone), try day(change.day))
        for minutes in change.from..<change.to {
            let minute = try #require(MinuteOfDay(minutes: minutes))
            #expect(throws: CivilTimeError.skipped) { try zone.instant(day: day, minute: minute) }
            #expect(zone.instants(day: day, minute: minute).isEmpty)
            #expect(throws: CivilTimeError.skipped) {
                try zone.interval(day: day, from: minute, to: .endOfDay)
            }
        }
        let (last, next) = (MinuteOfDay(minutes: change.from - 1), MinuteOfDay(minutes: change.to))
        let before = try zone.instant(day: day, minute: #require(last))
        #expect(try zone.instant(day: day, minute: #require(next)) - before == 60)
    }

    @Test(arguments: ClockChange.autumn)
    func `in autumn keeps both instants of a time that comes twice`(change: ClockChange) throws {
        let (zone, day) = (try zone(change.zone), try day(change.day))
        for minutes in change.to..<change.from {
            let minute = try #require(MinuteOfDay(minutes: minutes))
            let both = zone.instants(day: day, minute: minute)
            try #require(both.count == 2)
            #expect(both[1] - both[0] == (change.from - change.to) * 60)
            #expect(try zone.instant(day: day, minute: minute) == both[0])
            #expect(both.allSatisfy { zone.minute(of: $0) == minute && zone.day(of: $0) == day })
        }
        for minutes in [change.to - 1, change.from] {
            let minute = try #require(MinuteOfDay(minutes: minutes))
            #expect(zone.instants(day: day, minute: minute).count == 1)
        }
    }

    @Test func `leaves a weekly 09:00 at 09:00 and moves it by an hour in UTC`() throws {
        let zone = CivilZone.amsterdam
        let nine = try minute("09:00")
        let before = try zone.instant(day: day("2026-03-23"), minute: nine)
        let after = try zone.instant(day: day("2026-03-30"), minute: nine)
        #expect(before.rfc3339 == "2026-03-23T08:00:00Z")
        #expect(after.rfc3339 == "2026-03-30T07:00:00Z")
        #expect(after - before == 7 * 86_400 - 3600)
    }

    @Test func `counts in an interval across it`() throws {
        let zone = CivilZone.amsterdam
        let (one, four) = (try minute("01:00"), try minute("04:00"))
        #expect(try zone.interval(day: day("2026-03-29"), from: one, to: four).duration == 2 * 3600)
        #expect(try zone.interval(day: day("2026-10-25"), from: one, to: four).duration == 4 * 3600)
        #expect(try zone.interval(day: day("2026-11-24"), from: one, to: four).duration == 3 * 3600)
    }

    @Test func `at midnight lets the day begin later, and the eve still ends at 24:00`() throws {
        let (zone, jump) = (try zone("Asia/Beirut"), try day("2026-03-29"))
        let interval = zone.interval(of: jump)
        #expect(try zone.minute(of: interval.start) == minute("01:00"))
        #expect(interval.duration == 23 * 3600)
        #expect(throws: CivilTimeError.skipped) { try zone.instant(day: jump, minute: .startOfDay) }
        let eve = try zone.interval(day: jump.adding(days: -1), from: minute("20:00"), to: .endOfDay)
        #expect(eve.end == interval.start)
        #expect(eve.duration == 4 * 3600)
    }
}
