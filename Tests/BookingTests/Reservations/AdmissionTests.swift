import Booking
import MixedZone
import Support
import Testing

@Suite struct `Admitting a reservation` {
    @Test func `a day or part that is over is refused, and of one that runs the rest can be had`() throws {
        let facts = try WishFacts(now: "2026-11-24 13:00")
        #expect(throws: NotAdmitted.past) { try facts.interval("2026-11-19", .day) }
        #expect(throws: NotAdmitted.past) { try facts.interval("2026-11-24", .morning) }
        #expect(try facts.interval("2026-11-24", .day).start == amsterdam("2026-11-24 13:00"))
    }

    @Test func `a quarter of an hour must be left of a part, except for who has it or walks in`() throws {
        let last = try WishFacts(now: "2026-11-24 12:45")
        #expect(try last.interval("2026-11-24", .morning).end == amsterdam("2026-11-24 13:00"))
        for path in [Admission.Path.reserve, .move] {
            let late = try WishFacts(now: "2026-11-24 12:46", path: path)
            #expect(throws: NotAdmitted.nearlyOver) { try late.interval("2026-11-24", .morning) }
        }
        for path in [Admission.Path.reseat, .walkIn] {
            let late = try WishFacts(now: "2026-11-24 12:59", path: path)
            #expect(try late.interval("2026-11-24", .morning).end == amsterdam("2026-11-24 13:00"))
        }
    }

    @Test func `the horizon counts days on the clock of the location`() throws {
        let late = try WishFacts(now: "2026-11-23 23:59")
        #expect(throws: NotAdmitted.beyondHorizon(last: try day("2026-12-14"))) {
            try late.interval("2026-12-15", .day)
        }
        let next = try WishFacts(now: "2026-11-24 00:00")
        #expect(try next.interval("2026-12-15", .day).start == amsterdam("2026-12-15 09:00"))
    }

    @Test func `a closed day says why`() throws {
        let facts = try WishFacts(now: "2026-11-23 10:00")
        #expect(throws: NotAdmitted.closed(.weekday(openOn: [2, 4]))) {
            try facts.interval("2026-11-25", .day)
        }
    }

    @Test func `a part that the day does not have`() throws {
        let facts = try WishFacts(now: "2026-11-23 10:00")
        #expect(throws: NotAdmitted.noSuchPart) { try facts.interval("2026-11-26", .evening) }
    }

    @Test func `a walk-in claims from now to the end of the part`() throws {
        let facts = try WishFacts(now: "2026-11-24 10:17", path: .walkIn)
        let interval = try facts.interval("2026-11-24", .day)
        #expect(interval.start == (try amsterdam("2026-11-24 10:17")))
        #expect(interval.end == (try amsterdam("2026-11-24 17:00")))
    }

    @Test func `nobody reserves at a place for meetings`() throws {
        let facts = try WishFacts(now: "2026-11-23 10:00", kind: .venue)
        #expect(throws: NotAdmitted.notAWorkplace) { try facts.interval("2026-11-24", .day) }
    }

    @Test func `a limit on open reservations holds for members and not for walk-ins`() throws {
        let full = try WishFacts(now: "2026-11-24 10:00", open: 6)
        #expect(throws: NotAdmitted.tooManyOpen(most: 6)) { try full.interval("2026-11-24", .day) }
        let walkIn = try WishFacts(now: "2026-11-24 10:00", path: .walkIn, open: 6)
        #expect(throws: Never.self) { try walkIn.interval("2026-11-24", .day) }
    }

    @Test(arguments: 2024...2032)
    func `a part that begins in the hour that the clock skips is refused, in every year`(year: Int) throws {
        let sunday = try #require(lastSunday(year, 3))
        let rule = OpeningRule(weekday: 7, validFrom: sunday, validUntil: nil, hours: try night())
        let facts = try WishFacts(now: "\(sunday.adding(days: -3)) 10:00", rules: [rule])
        #expect(throws: NotAdmitted.skippedByClock) { try facts.interval(sunday.description, .morning) }
        #expect(throws: Never.self) { try facts.interval(sunday.adding(days: 7).description, .morning) }
    }

    @Test(arguments: 2024...2032)
    func `nine in the morning stays nine in the morning across both changes`(year: Int) throws {
        for (month, shift) in [(3, -3600), (10, 3600)] {
            let sunday = try #require(lastSunday(year, month))
            let tuesday = sunday.adding(days: 2)
            let before = try WishFacts(now: "\(sunday.adding(days: -6)) 08:00")
            let early = try before.interval(sunday.adding(days: -5).description, .morning)
            let late = try before.interval(tuesday.description, .morning)
            #expect(late.start.seconds - early.start.seconds == 7 * 86_400 + shift)
            #expect(late.duration == 4 * 3600)
        }
    }

    private func night() throws -> OpeningHours {
        let start = try #require(MinuteOfDay(hour: 2, minute: 30))
        let end = try #require(MinuteOfDay(hour: 6, minute: 0))
        return OpeningHours(
            opens: start,
            closes: end,
            parts: [DayPartHours(part: .morning, starts: start, ends: end)]
        )
    }

    private func lastSunday(_ year: Int, _ month: Int) -> CivilDay? {
        (25...31).compactMap { CivilDay(year: year, month: month, day: $0) }.last { $0.weekday == 7 }
    }
}
