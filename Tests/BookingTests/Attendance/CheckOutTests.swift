import Booking
import MixedZone
import Support
import Testing

@Suite struct `Checking out` {
    @Test func `leaving early frees the rest of the seat at that second`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .day, as: .anna)
        try door.at("2026-11-24 09:10")
        try await door.tapIn(id)
        try door.at("2026-11-24 11:00")
        await #expect(throws: NotAdmitted.seatTaken) { try await door.walkIn(1, .morning, .named("Vera")) }
        try await door.tapOut(id)
        let next = try await door.walkIn(1, .morning, .named("Vera"))
        let interval = try await door.zone.store.read { try Reservation.find(next, $0)?.interval }
        #expect(interval?.start == (try amsterdam("2026-11-24 11:00")))
        #expect(try await door.state(id) == .left)
        #expect(try await door.visit(id)?.checkedOutAt == amsterdam("2026-11-24 11:00"))
    }

    @Test func `the one who left may take another seat in that time`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .day, as: .anna)
        try door.at("2026-11-24 09:10")
        try await door.tapIn(id)
        try door.at("2026-11-24 11:00")
        try await door.tapOut(id)
        let again = try await door.book(2, .afternoon, as: .anna)
        #expect(try await door.state(again) == .confirmed)
    }

    @Test func `who leaves before the time begins frees all of it`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .afternoon, as: .anna)
        try door.at("2026-11-24 10:00")
        try await door.tapIn(id)
        try await door.tapOut(id)
        let next = try await door.book(1, .afternoon, as: .bilal)
        #expect(try await door.state(next) == .confirmed)
    }

    @Test func `a walk-in may leave in the second of coming`() async throws {
        let door = try await Door.open()
        try door.at("2026-11-24 10:00")
        let id = try await door.walkIn(1, .morning, .named("Vera"))
        try await door.tapOut(id)
        _ = try await door.walkIn(1, .morning, .named("Wim"))
        #expect(try await door.state(id) == .left)
    }

    @Test func `a second tap changes nothing`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .day, as: .anna)
        try door.at("2026-11-24 09:10")
        try await door.tapIn(id)
        try door.at("2026-11-24 11:00")
        try await door.tapOut(id)
        door.zone.clock.advance(minutes: 5)
        #expect(try await door.entries { try await door.tapOut(id) } == 0)
        #expect(try await door.visit(id)?.checkedOutAt == amsterdam("2026-11-24 11:00"))
    }

    @Test func `who is not inside cannot leave`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .day, as: .anna)
        try door.at("2026-11-24 09:10")
        await #expect(throws: CheckOut.Refused.notInside) { try await door.tapOut(id) }
    }

    @Test func `leaving after the end is still noted`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna)
        try door.at("2026-11-24 09:10")
        try await door.tapIn(id)
        try door.at("2026-11-24 13:20")
        try await door.tapOut(id)
        #expect(try await door.visit(id)?.checkedOutAt == amsterdam("2026-11-24 13:20"))
    }
}
