import Booking
import MixedZone
import Support
import Testing

/// Eight hours a week at a place that is open on Sundays, Mondays and Tuesdays too.
@Suite struct `Hours a week` {
    @Test func `count from Monday to Sunday on the clock of the location`() async throws {
        let door = try await Door.withEightHours(at: "2026-11-16 08:00")
        try await book(door, "2026-11-17", .morning)
        try await book(door, "2026-11-22", .morning)
        await #expect(throws: NotAdmitted.weekIsFull(most: 28_800)) {
            try await book(door, "2026-11-16", .morning)
        }
        try await book(door, "2026-11-23", .morning)
        try await book(door, "2026-11-24", .morning)
        await #expect(throws: NotAdmitted.weekIsFull(most: 28_800)) {
            try await book(door, "2026-11-29", .morning)
        }
    }

    @Test func `may be filled to the last second, and not by a quarter more`() async throws {
        let door = try await Door.withEightHours(at: "2026-11-20 12:00")
        try await book(door, "2026-11-23", .morning)
        _ = try await door.meet("13:00", "17:00", as: .anna)
        await #expect(throws: NotAdmitted.weekIsFull(most: 28_800)) {
            try await door.meet("18:00", "18:15", as: .anna)
        }
    }

    @Test func `that were reserved and not used count, and those given back do not`() async throws {
        let door = try await Door.withEightHours(at: "2026-11-20 12:00")
        try await book(door, "2026-11-23", .morning)
        try door.at("2026-11-23 20:00")
        _ = try await door.zone.store.perform(MarkNoShows(), as: .clock)
        let kept = try await door.meet("13:00", "17:00", as: .anna)
        await #expect(throws: NotAdmitted.weekIsFull(most: 28_800)) {
            try await book(door, "2026-11-29", .morning)
        }
        _ = try await door.zone.perform(CancelReservation(kept), as: .anna)
        try await book(door, "2026-11-29", .morning)
    }

    @Test func `of a shortened stay are those that are left`() async throws {
        let door = try await Door.withEightHours(at: "2026-11-20 12:00")
        let id = try await door.book(1, .day, as: .anna)
        try await door.shorten(id, until: "13:00", as: .anna)
        try await book(door, "2026-11-23", .morning)
        await #expect(throws: NotAdmitted.weekIsFull(most: 28_800)) {
            try await door.extend(id, until: "17:00", as: .anna)
        }
    }

    @Test func `at another location are not counted`() async throws {
        let door = try await Door.withEightHours(at: "2026-11-20 12:00")
        let other = try await door.zone.store.furnish("hofje", name: "Hofje")
        try await book(door, "2026-11-23", .morning)
        let elsewhere = SeatChoice.seat(try other.seat(1))
        _ = try await door.zone.perform(
            BookSeat(elsewhere, day: day(Door.tuesday), part: .day),
            as: .anna
        )
        try await book(door, "2026-11-29", .morning)
    }

    @Test(arguments: 2024...2032, [3, 10])
    func `are a week of Monday to Sunday in the weeks of the clock change too`(
        year: Int,
        month: Int
    ) async throws {
        let sunday = try ClockChangeDay.sunday(year, month)
        let monday = sunday.adding(days: -6)
        let door = try await Door.withEightHours(at: "\(monday.adding(days: -1)) 12:00", since: "2023-01-01")
        try await book(door, monday.description, .morning)
        try await book(door, sunday.description, .morning)
        await #expect(throws: NotAdmitted.weekIsFull(most: 28_800)) {
            try await book(door, sunday.adding(days: -5).description, .morning)
        }
        try await book(door, sunday.adding(days: 1).description, .morning)
        let zone = door.places.location.timeZone
        let week = zone.week(of: sunday)
        #expect(week.duration == 7 * 86_400 + (month == 3 ? -3600 : 3600))
        #expect(zone.week(of: sunday.adding(days: 1)).start == week.end)
    }

    private func book(_ door: Door, _ day: String, _ part: DayPart) async throws {
        _ = try await door.book(1, part, on: day, as: .anna)
    }
}

extension Door {
    /// Eight hours a week, at a place that is open on Sundays and Mondays too.
    static func withEightHours(at time: String, since first: String = "2026-01-01") async throws -> Door {
        var limits = Allowance.usual
        limits.longestWeek = 8 * 3600
        let door = try await Door.withRooms(at: time, limits: limits)
        let from = try day(first)
        let hours = try OpeningRule.examples().first.orThrow("no example").hours
        for weekday in [1, 7] {
            let rule = OpeningRule(weekday: weekday, validFrom: from, validUntil: nil, hours: hours)
            _ = try await door.zone.store.perform(
                AddOpeningRule(location: "grachtpand", rule: rule),
                as: .atCommandLine
            )
        }
        if first < "2026-01-01" {
            let last = try day("2025-12-31")
            let early = OpeningRule(weekday: 2, validFrom: from, validUntil: last, hours: hours)
            _ = try await door.zone.store.perform(
                AddOpeningRule(location: "grachtpand", rule: early),
                as: .atCommandLine
            )
        }
        return door
    }
}
