import Booking
import MixedZone
import Support
import Testing

/// Somebody has seat 1 in the afternoon and comes at half past twelve.
@Suite struct `Somebody who comes early` {
    @Test func `has the seat from then on`() async throws {
        let (door, _) = try await early()
        await #expect(throws: NotAdmitted.seatTaken) { try await door.book(1, .morning, as: .anna) }
        await #expect(throws: NotAdmitted.seatTaken) { try await door.walkIn(1, .morning, .named("")) }
        _ = try await door.walkIn(2, .morning, .named(""))
    }

    @Test func `is in no second place meanwhile, and keeps the reserved time`() async throws {
        let (door, id) = try await early()
        await #expect(throws: NotAdmitted.memberBusy) { try await door.book(2, .morning, as: .bilal) }
        #expect(try await door.held(id).interval.start == (try amsterdam("2026-11-24 13:00")))
    }

    @Test func `gives it free again when the tap was wrong, or when they leave`() async throws {
        let (door, id) = try await early()
        try await door.undo(.arrival, of: id)
        let guest = try await door.walkIn(1, .morning, .named(""))
        try await door.tapOut(guest)
        try await door.tapIn(id)
        try await door.tapOut(id)
        _ = try await door.walkIn(1, .day, .named(""))
    }

    @Test func `has it again when the departure was a wrong tap`() async throws {
        let (door, id) = try await early()
        try await door.tapOut(id)
        door.zone.clock.advance(minutes: 1)
        try await door.undo(.departure, of: id)
        await #expect(throws: NotAdmitted.seatTaken) { try await door.walkIn(1, .morning, .named("")) }
    }

    @Test func `may have had another seat, or the same, until then`() async throws {
        for seat in [1, 2] {
            let door = try await Door.open()
            let morning = try await door.book(seat, .morning, as: .bilal)
            let afternoon = try await door.book(1, .afternoon, as: .bilal)
            try door.at("2026-11-24 12:30")
            try await door.tapIn(morning)
            try await door.tapIn(afternoon)
            #expect(try await door.state(afternoon) == .checkedIn)
            #expect(try await door.held(morning).interval.end == (try amsterdam("2026-11-24 13:00")))
            await #expect(throws: NotAdmitted.seatTaken) { try await door.walkIn(1, .morning, .named("")) }
        }
    }

    private func early() async throws -> (Door, Reservation.ID) {
        let door = try await Door.open()
        let id = try await door.book(1, .afternoon, as: .bilal)
        try door.at("2026-11-24 12:30")
        try await door.tapIn(id)
        return (door, id)
    }
}
