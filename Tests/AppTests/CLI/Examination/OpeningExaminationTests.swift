import Booking
import MixedZone
import Testing

@testable import App

@Suite struct `An opening rule that never applies` {
    private let hours: OpeningHours
    private let nothing = Bilingual(nl: "", en: "")

    init() throws {
        let (opens, closes) = (try #require(MinuteOfDay("09:00")), try #require(MinuteOfDay("17:00")))
        hours = OpeningHours(opens: opens, closes: closes, parts: [])
    }

    private func rule(_ weekday: Int, _ from: String, _ until: String? = nil) throws -> OpeningRule {
        OpeningRule(
            weekday: weekday,
            validFrom: try #require(CivilDay(from)),
            validUntil: until.flatMap { CivilDay($0) },
            hours: hours
        )
    }

    private func why(
        _ rules: [OpeningRule],
        closures: [Closure] = [],
        programmes: [Programme] = []
    ) -> String? {
        let schedule = Schedule(
            rules: rules,
            dated: [],
            closures: closures,
            closedHolidays: [],
            programmes: programmes
        )
        let last = rules.count - 1
        return NeverOpen.why(rules[last], at: last, in: schedule)
    }

    @Test func `is not one that has applied, or will`() throws {
        #expect(try why([rule(2, "2016-09-01", "2016-11-30")]) == nil)
        #expect(try why([rule(7, "2030-01-01")]) == nil)
    }

    @Test func `ends before it begins`() throws {
        #expect(try why([rule(2, "2026-11-24", "2026-11-23")]) == "it ends before it begins")
    }

    @Test func `has no such weekday among its days`() throws {
        #expect(
            try why([rule(2, "2026-11-25", "2026-11-30")]) == "none of its days is such a weekday"
        )
    }

    @Test func `lies outside every programme`() throws {
        let pilot = Programme(
            id: "pilot",
            name: nothing,
            purpose: nothing,
            startsOn: try #require(CivilDay("2016-09-01")),
            endsBefore: try #require(CivilDay("2016-12-01"))
        )
        #expect(
            try why([rule(2, "2026-01-01")], programmes: [pilot]) == "no programme runs on any of its days"
        )
    }

    @Test func `waits for a programme that begins years later`() throws {
        let later = Programme(
            id: "later",
            name: nothing,
            purpose: nothing,
            startsOn: try #require(CivilDay("2030-01-01")),
            endsBefore: try #require(CivilDay("2030-12-01"))
        )
        #expect(try why([rule(2, "2026-01-01")], programmes: [later]) == nil)
    }

    @Test func `stands wholly in the shadow of another`() throws {
        let known = try rule(2, "2026-01-01")
        #expect(
            try why([known, rule(2, "2026-06-01", "2026-06-30")]) == "another rule holds on each of its days"
        )
        #expect(try why([known, rule(3, "2026-06-01", "2026-06-30")]) == nil)
    }

    @Test func `falls in a closure as a whole`() throws {
        let closure = Closure(
            firstDay: try #require(CivilDay("2026-06-01")),
            lastDay: try #require(CivilDay("2026-06-30")),
            reason: nothing
        )
        #expect(
            try why([rule(2, "2026-06-01", "2026-06-30")], closures: [closure])
                == "each of its days is closed, or open by exception"
        )
    }
}
