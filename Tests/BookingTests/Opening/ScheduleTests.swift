import Booking
import MixedZone
import Support
import Testing

@Suite struct `When a location is open` {
    @Test func `only on the weekdays of its rules, from the first valid day on`() throws {
        let schedule = try plain()
        #expect(try schedule.isOpen("2026-11-24"))
        #expect(try schedule.isOpen("2026-11-26"))
        #expect(try schedule.why("2026-11-25") == .weekday(openOn: [2, 4]))
        #expect(try schedule.why("2025-12-30") == .notYet(from: day("2026-01-01")))
    }

    @Test func `a closure is stronger than an opening on that day, and an opening than a holiday`() throws {
        let schedule = try plain(
            dated: ["2026-12-24", "2026-12-25"],
            closures: [("2026-12-24", "2026-12-24")],
            holidays: [.christmasDay]
        )
        #expect(try schedule.why("2026-12-24") == .closure(Bilingual(nl: "Dicht", en: "Closed")))
        #expect(try schedule.isOpen("2026-12-25"))
    }

    @Test func `a holiday of its own calendar closes a day with a rule and says which`() throws {
        let schedule = try plain(holidays: [.liberationDay])
        #expect(try schedule.why("2026-05-05") == .holiday(.liberationDay))
        #expect(try plain().isOpen("2026-05-05"))
    }

    @Test func `a rule ends on its last valid day`() throws {
        let rule = try #require(try OpeningRule.examples().first)
        let ended = OpeningRule(
            weekday: 2,
            validFrom: rule.validFrom,
            validUntil: try day("2026-11-24"),
            hours: rule.hours
        )
        let schedule = Schedule(rules: [ended], dated: [], closures: [], closedHolidays: [], programmes: [])
        #expect(try schedule.isOpen("2026-11-24"))
        #expect(try schedule.why("2026-12-01") == .noLonger)
    }

    @Test func `nothing is open outside every programme`() throws {
        let text = Bilingual(nl: "Proef", en: "Pilot")
        let pilot = Programme(
            id: "proef",
            name: text,
            purpose: text,
            startsOn: try day("2026-11-01"),
            endsBefore: try day("2026-11-26")
        )
        let schedule = try plain(programmes: [pilot])
        #expect(try schedule.isOpen("2026-11-24"))
        #expect(try schedule.why("2026-11-26") == .outsideProgrammes)
    }

    @Test func `a closed run of days ends with its last day`() throws {
        let schedule = try plain(closures: [("2026-11-24", "2026-11-26")])
        #expect(
            try schedule.openDays(from: day("2026-11-17"), through: day("2026-12-01")).map(\.description)
                == ["2026-11-17", "2026-11-19", "2026-12-01"]
        )
    }

    private func plain(
        dated: [String] = [],
        closures: [(String, String)] = [],
        holidays: Set<HolidayKind> = [],
        programmes: [Programme] = []
    ) throws -> Schedule {
        let rules = try OpeningRule.examples()
        let hours = try #require(rules.first).hours
        return Schedule(
            rules: rules,
            dated: try dated.map {
                DatedOpening(day: try day($0), hours: hours, reason: Bilingual(nl: "Extra", en: "Extra"))
            },
            closures: try closures.map {
                Closure(
                    firstDay: try day($0.0),
                    lastDay: try day($0.1),
                    reason: Bilingual(nl: "Dicht", en: "Closed")
                )
            },
            closedHolidays: holidays,
            programmes: programmes
        )
    }
}

extension Schedule {
    fileprivate func isOpen(_ text: String) throws -> Bool {
        if case .open = openness(on: try day(text)) { true } else { false }
    }

    fileprivate func why(_ text: String) throws -> ClosedReason? {
        if case .closed(let reason) = openness(on: try day(text)) { reason } else { nil }
    }
}
