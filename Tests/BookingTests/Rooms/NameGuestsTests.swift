import Booking
import GRDB
import MixedZone
import Support
import Testing

@Suite struct `Guests by name` {
    @Test func `come with the reservation in the order in which they were written`() async throws {
        let door = try await Door.withRooms()
        let id = try await door.meet("10:00", "11:00", as: .anna, guests: ["Ida", "  ", " Jos "])
        #expect(try await names(door, id) == ["Ida", "Jos"])
    }

    @Test func `are replaced by others, once`() async throws {
        let door = try await Door.withRooms()
        let id = try await door.meet("10:00", "11:00", as: .anna, guests: ["Ida"])
        let others = NameGuests(id, ["Kees", "Lies"])
        _ = try await door.zone.perform(others, as: .anna)
        #expect(try await names(door, id) == ["Kees", "Lies"])
        #expect(try await door.entries { _ = try await door.zone.perform(others, as: .anna) } == 0)
    }

    @Test func `are named for rooms alone, and by nobody else`() async throws {
        let door = try await Door.withRooms()
        let seat = try await door.book(1, .morning, as: .anna)
        let room = try await door.meet("14:00", "15:00", as: .anna)
        await #expect(throws: KernelRefusal.missing) {
            try await door.zone.perform(NameGuests(seat, ["Ida"]), as: .anna)
        }
        await #expect(throws: KernelRefusal.missing) {
            try await door.zone.perform(NameGuests(room, ["Ida"]), as: .bilal)
        }
        _ = try await door.zone.perform(NameGuests(room, ["Ida"]), as: Door.host)
    }

    @Test func `are no more than the people for whom was asked`() async throws {
        let door = try await Door.withRooms()
        let id = try await door.meet("10:00", "11:00", as: .anna, .example(people: 2))
        let many = InvalidFields([FieldProblem("guests", "more-names-than-people")])
        await #expect(throws: many) {
            try await door.zone.perform(NameGuests(id, ["Ida", "Jos", "Kees"]), as: .anna)
        }
        await #expect(throws: many) {
            _ = try await door.meet("14:00", "15:00", as: .anna, .example(people: 1), guests: ["Ida", "Jos"])
        }
        _ = try await door.zone.perform(NameGuests(id, ["Ida", "Jos"]), as: .anna)
        await #expect(throws: InvalidFields([FieldProblem("people", "fewer-people-than-names")])) {
            try await door.moveRoom(id, "10:00", "11:00", as: .anna, .example(people: 1))
        }
    }

    @Test func `are no more than a hundred, of eighty letters each`() async throws {
        let door = try await Door.withRooms()
        let id = try await door.meet("10:00", "11:00", as: .anna)
        let many = Array(repeating: "Ida", count: 101)
        await #expect(throws: InvalidFields([FieldProblem("guests", "too-many-names")])) {
            try await door.zone.perform(NameGuests(id, many), as: .anna)
        }
        let long = String(repeating: "a", count: 81)
        await #expect(throws: InvalidFields([FieldProblem("guests", "guest-name-too-long")])) {
            try await door.zone.perform(NameGuests(id, [long]), as: .anna)
        }
    }

    @Test func `are forgotten thirty days after the meeting, and the reservation stays`() async throws {
        let door = try await Door.withRooms()
        let id = try await door.meet("10:00", "11:00", as: .anna, guests: ["Ida"])
        let end = try amsterdam("2026-11-24 11:00")
        let retention = ApplyRetention(modules: .all)
        door.zone.clock.set(end + 30 * 86_400)
        _ = try await door.zone.store.keep(retention)
        #expect(try await names(door, id) == ["Ida"])
        door.zone.clock.set(end + 30 * 86_400 + 1)
        _ = try await door.zone.store.keep(retention)
        #expect(try await names(door, id) == [])
        #expect(try await door.state(id) == .confirmed)
    }

    @Test func `are kept for as long as the meeting that was moved or shortened`() async throws {
        let door = try await Door.withRooms()
        let id = try await door.meet("10:00", "12:00", as: .anna, guests: ["Ida"])
        try await door.moveRoom(id, "14:00", "16:00", on: "2026-11-26", as: .anna)
        #expect(try await leaving(door, id) == (try amsterdam("2026-11-26 16:00")))
        try await door.shorten(id, until: "15:00", as: .anna)
        #expect(try await leaving(door, id) == (try amsterdam("2026-11-26 15:00")))
    }

    private func names(_ door: Door, _ id: Reservation.ID) async throws -> [String] {
        try await door.zone.store.read { try Guests.of(id, $0) }
    }

    private func leaving(_ door: Door, _ id: Reservation.ID) async throws -> Instant? {
        try await door.zone.store.read { db in
            try Instant.fetchOne(
                db,
                sql: "SELECT leaves_at FROM reservation_guests WHERE reservation_id = ?",
                arguments: [id]
            )
        }
    }
}
