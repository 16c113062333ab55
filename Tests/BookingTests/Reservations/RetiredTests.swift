import Booking
import MixedZone
import Support
import Testing

@Suite struct `A seat or room out of service` {
    @Test func `cannot be had from its day on, in any way`() async throws {
        let door = try await retired()
        let away = NotAdmitted.outOfService(from: try day("2026-11-26"))
        await #expect(throws: away) { try await door.book(1, .morning, on: "2026-11-26", as: .anna) }
        await #expect(throws: away) { try await door.meet("10:00", "11:00", on: "2026-11-26", as: .anna) }
        let held = try await door.book(2, .morning, on: "2026-11-26", as: .anna)
        await #expect(throws: away) {
            try await door.zone.perform(
                MoveReservation(held, to: .seat(door.places.seat(1)), day: day("2026-11-26"), part: .morning),
                as: .anna
            )
        }
        try door.at("2026-11-26 09:10")
        await #expect(throws: away) { try await door.walkIn(1, .morning, .named("")) }
    }

    @Test func `can be had until the day before`() async throws {
        let door = try await retired()
        _ = try await door.book(1, .morning, as: .anna)
        _ = try await door.meet("10:00", "11:00", as: .bilal)
    }

    @Test func `is never the any seat of somebody`() async throws {
        let door = try await retired()
        let any = SeatChoice.any(location: "grachtpand", feature: nil)
        let before = try await door.zone.perform(BookSeat(any, day: day(Door.tuesday), part: .day), as: .anna)
        let after = try await door.zone.perform(BookSeat(any, day: day("2026-11-26"), part: .day), as: .anna)
        #expect(try await door.held(before).seatNumber == 1)
        #expect(try await door.held(after).seatNumber == 2)
    }

    private func retired() async throws -> Door {
        let door = try await Door.withRooms()
        let from = try day("2026-11-26")
        _ = try await door.zone.perform(RetireSeat(door.places.seat(1), from: from), as: .frank)
        _ = try await door.zone.perform(RetireRoom(Places.studio, from: from), as: .frank)
        return door
    }
}
