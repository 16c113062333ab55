import Booking
import MixedZone
import Support
import Testing

@Suite struct `Somebody who was never tapped out` {
    private func close(_ door: Door) async throws -> Int {
        try await door.zone.store.perform(CloseVisits(), as: .clock)
    }

    @Test func `left at the end of their time when the day is over, and not a second before`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        #expect(try await door.zone.store.read(CloseVisits.nextDue) == nil)
        try door.at("2026-11-24 09:10")
        try await door.tapIn(id)
        let midnight = try amsterdam("2026-11-25 00:00")
        #expect(try await door.zone.store.read(CloseVisits.nextDue) == midnight)
        door.zone.clock.set(midnight - 1)
        #expect(try await close(door) == 0)
        door.zone.clock.set(midnight)
        #expect(try await close(door) == 1)
        #expect(try await door.state(id) == .left)
        #expect(try await door.visit(id)?.checkedOutAt == amsterdam("2026-11-24 13:00"))
        #expect(try await door.entries { _ = try await close(door) } == 0)
        #expect(try await door.zone.store.read(CloseVisits.nextDue) == nil)
    }

    @Test func `left when they came, when that was after their time`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        try door.at("2026-11-24 14:00")
        try await door.tapIn(id)
        try door.at("2026-11-25 00:00")
        #expect(try await close(door) == 1)
        #expect(try await door.visit(id)?.checkedOutAt == amsterdam("2026-11-24 14:00"))
    }

    @Test func `and is tapped out a day later, left at the end of their time too`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        try door.at("2026-11-24 09:10")
        try await door.tapIn(id)
        try door.at("2026-11-25 08:00")
        try await door.tapOut(id)
        #expect(try await door.visit(id)?.checkedOutAt == amsterdam("2026-11-24 13:00"))
    }

    @Test func `is seen by the clock alone`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        try door.at("2026-11-24 09:10")
        try await door.tapIn(id)
        await #expect(throws: CloseVisit.Refused.notOpen) {
            try await door.zone.store.perform(CloseVisit(id), as: .clock)
        }
        try door.at("2026-11-25 00:00")
        for person in [Person.frank, .esra, Door.host] {
            await #expect(throws: KernelRefusal.notAllowed(command: "close-visit")) {
                try await door.zone.perform(CloseVisit(id), as: person)
            }
            await #expect(throws: KernelRefusal.notAllowed(command: "close-visits")) {
                try await door.zone.perform(CloseVisits(), as: person)
            }
        }
    }
}
