import Booking
import MixedZone
import Support
import Testing

@Suite struct `Somebody who did not come` {
    private func mark(_ door: Door) async throws -> Int {
        try await door.zone.store.perform(MarkNoShows(), as: .clock)
    }

    @Test func `is marked when the time ends, and not a second before`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        let end = try amsterdam("2026-11-24 13:00")
        #expect(try await door.zone.store.read(MarkNoShows.nextDue) == end)
        door.zone.clock.set(end - 1)
        #expect(try await mark(door) == 0)
        door.zone.clock.set(end)
        #expect(try await mark(door) == 1)
        #expect(try await door.state(id) == .noShow)
        #expect(try await mark(door) == 0)
        #expect(try await door.zone.store.read(MarkNoShows.nextDue) == nil)
    }

    @Test func `is nobody who was inside, left or cancelled`() async throws {
        let door = try await Door.open()
        let inside = try await door.book(1, .morning, as: .anna)
        let left = try await door.book(2, .morning, as: .bilal)
        let cancelled = try await door.book(3, .morning, as: .carla)
        _ = try await door.zone.perform(CancelReservation(cancelled), as: .carla)
        try door.at("2026-11-24 09:10")
        try await door.tapIn(inside)
        try await door.tapIn(left)
        try await door.tapOut(left)
        try door.at("2026-11-24 13:00")
        #expect(try await mark(door) == 0)
    }

    @Test func `may still come in the afternoon when only the morning was missed`() async throws {
        let door = try await Door.open()
        _ = try await door.book(1, .morning, as: .anna)
        let afternoon = try await door.book(1, .afternoon, as: .anna)
        try door.at("2026-11-24 13:05")
        #expect(try await mark(door) == 1)
        try await door.tapIn(afternoon)
        #expect(try await door.state(afternoon) == .checkedIn)
    }

    @Test func `is marked by the clock alone`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        try door.at("2026-11-24 13:05")
        for person in [Person.frank, .esra, Door.host] {
            await #expect(throws: KernelRefusal.notAllowed(command: "mark-no-show")) {
                try await door.zone.perform(MarkNoShow(id), as: person)
            }
            await #expect(throws: KernelRefusal.notAllowed(command: "mark-no-shows")) {
                try await door.zone.perform(MarkNoShows(), as: person)
            }
        }
    }

    @Test func `has each an entry of its own, caused by the round of the clock`() async throws {
        let door = try await Door.open()
        for (seat, person) in [(1, Person.anna), (2, .bilal), (3, .carla)] {
            _ = try await door.book(seat, .morning, as: person)
        }
        try door.at("2026-11-24 13:05")
        let before = try await door.journalLength()
        #expect(try await mark(door) == 3)
        #expect(try await door.journalLength() == before + 4)
    }

    @Test func `is not marked before the end or twice`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        try door.at("2026-11-24 12:00")
        await #expect(throws: MarkNoShow.Refused.notMissed) {
            try await door.zone.store.perform(MarkNoShow(id), as: .clock)
        }
        try door.at("2026-11-24 13:00")
        _ = try await door.zone.store.perform(MarkNoShow(id), as: .clock)
        await #expect(throws: MarkNoShow.Refused.notMissed) {
            try await door.zone.store.perform(MarkNoShow(id), as: .clock)
        }
    }
}
