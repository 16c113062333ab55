import Booking
import MixedZone
import Support
import Testing

@Suite struct `Checking in` {
    @Test func `the host sees somebody come in`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        try door.at("2026-11-24 09:10")
        try await door.tapIn(id)
        #expect(try await door.state(id) == .checkedIn)
        #expect(try await door.visit(id)?.checkedInAt == amsterdam("2026-11-24 09:10"))
    }

    @Test func `a second tap is the same check-in`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        try door.at("2026-11-24 09:10")
        try await door.tapIn(id)
        door.zone.clock.advance(minutes: 5)
        #expect(try await door.entries { try await door.tapIn(id) } == 0)
        #expect(try await door.visit(id)?.checkedInAt == amsterdam("2026-11-24 09:10"))
    }

    @Test func `the day begins at midnight on the clock of the place`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        let day = try CivilDay("2026-11-24").orThrow("day")
        door.zone.clock.set(try amsterdam("2026-11-24 00:00") - 1)
        await #expect(throws: CheckIn.Refused.anotherDay(day)) { try await door.tapIn(id) }
        try door.at("2026-11-24 00:00")
        try await door.tapIn(id)
        #expect(try await door.state(id) == .checkedIn)
    }

    @Test func `somebody who comes late is welcome`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        try door.at("2026-11-24 12:59")
        try await door.tapIn(id)
        #expect(try await door.state(id) == .checkedIn)
    }

    @Test func `a missed tap can be put right until the day is over`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        try door.at("2026-11-24 13:00")
        _ = try await door.zone.store.perform(MarkNoShows(), as: .clock)
        #expect(try await door.state(id) == .noShow)
        door.zone.clock.set(try amsterdam("2026-11-25 00:00") - 1)
        try await door.tapIn(id)
        #expect(try await door.state(id) == .checkedIn)
    }

    @Test func `the next day it is too late`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        let day = try CivilDay("2026-11-24").orThrow("day")
        try door.at("2026-11-25 00:00")
        await #expect(throws: CheckIn.Refused.anotherDay(day)) { try await door.tapIn(id) }
    }

    @Test(arguments: [("2026-03-29", "2026-03-30 00:00"), ("2026-10-25", "2026-10-26 00:00")])
    func `a day of 23 or 25 hours ends at its own midnight`(_ day: String, _ midnight: String) async throws {
        let door = try await Door.onSunday(day)
        let id = try await door.book(1, .evening, on: day, as: .anna)
        let booked = try CivilDay(day).orThrow(day)
        door.zone.clock.set(try amsterdam(midnight) - 1)
        try await door.tapIn(id)
        try await door.undo(.arrival, of: id)
        try door.at(midnight)
        await #expect(throws: CheckIn.Refused.anotherDay(booked)) { try await door.tapIn(id) }
    }

    @Test func `what was cancelled is gone, and who left does not come in again`() async throws {
        let door = try await Door.open()
        let cancelled = try await door.book(1, .morning, as: .anna)
        let left = try await door.book(2, .morning, as: .bilal)
        _ = try await door.zone.perform(CancelReservation(cancelled), as: .anna)
        try door.at("2026-11-24 09:10")
        try await door.tapIn(left)
        try await door.tapOut(left)
        await #expect(throws: CheckIn.Refused.cancelled) { try await door.tapIn(cancelled) }
        await #expect(throws: CheckIn.Refused.left) { try await door.tapIn(left) }
    }

    @Test func `not early on a seat that is somebody else's until then, and free when they are gone`()
        async throws
    {
        let door = try await Door.open()
        let morning = try await door.book(1, .morning, as: .anna)
        let early = try await door.book(1, .afternoon, as: .bilal)
        try door.at("2026-11-24 09:10")
        try await door.tapIn(morning)
        try door.at("2026-11-24 12:30")
        await #expect(throws: CheckIn.Refused.seatTaken(1)) { try await door.tapIn(early) }
        #expect(try await door.state(early) == .confirmed)
        try await door.tapOut(morning)
        try await door.tapIn(early)
        #expect(try await door.state(early) == .checkedIn)
    }

    @Test func `nor too late, when the next visitor has the seat`() async throws {
        let door = try await Door.open()
        let missed = try await door.book(1, .morning, as: .anna)
        let next = try await door.book(1, .afternoon, as: .bilal)
        try door.at("2026-11-24 13:05")
        _ = try await door.zone.store.perform(MarkNoShows(), as: .clock)
        try await door.tapIn(next)
        await #expect(throws: CheckIn.Refused.seatTaken(1)) { try await door.tapIn(missed) }
        #expect(try await door.state(missed) == .noShow)
    }

    @Test func `open pages of that day hear of it`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        let day = try CivilDay("2026-11-24").orThrow("day")
        try door.at("2026-11-24 09:10")
        try await door.tapIn(id)
        let topic = Reservation.topic(location: "grachtpand", day: day)
        #expect(door.zone.commits.all.last?.topics == [topic])
    }
}

extension Door {
    /// Before a Sunday on which the place is open in the evening until midnight.
    static func onSunday(_ day: String) async throws -> Door {
        let sunday = try CivilDay(day).orThrow(day)
        let zone = try TestStore.fresh(at: "\(sunday.adding(days: -7)) 12:00")
        let door = Door(zone: zone, places: try await zone.furnish())
        let six = try MinuteOfDay("18:00").orThrow("18:00")
        let midnight = try MinuteOfDay("24:00").orThrow("24:00")
        let evening = DayPartHours(part: .evening, starts: six, ends: midnight)
        let opening = DatedOpening(
            day: sunday,
            hours: OpeningHours(opens: six, closes: midnight, parts: [evening]),
            reason: Bilingual(nl: "Buurtavond", en: "Evening for the neighbourhood")
        )
        _ = try await zone.store.perform(
            AddDatedOpening(location: "grachtpand", opening: opening),
            as: .atCommandLine
        )
        return door
    }
}
