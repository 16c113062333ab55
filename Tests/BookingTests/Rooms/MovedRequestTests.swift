import Booking
import MixedZone
import Support
import Testing

@Suite struct `A room that is moved` {
    @Test func `is confirmed where nobody needs to be asked, also when it was waiting`() async throws {
        let door = try await Door.withRooms()
        let id = try await door.meet("10:00", "12:00", in: Places.hall, as: .anna)
        #expect(try await door.state(id) == .pending)
        try await door.moveRoom(id, to: Places.studio, "10:00", "12:00", as: .anna)
        #expect(try await door.state(id) == .confirmed)
        #expect(try await door.held(id).room == Places.studio)
    }

    @Test func `is confirmed when its host moves it, also a room of their own`() async throws {
        let door = try await Door.withRooms()
        let own = try await door.meet("10:00", "11:00", in: Places.hall, as: Door.host)
        try await door.moveRoom(own, to: Places.hall, "11:00", "12:00", as: Door.host)
        #expect(try await door.state(own) == .confirmed)
        let asked = try await door.meet("14:00", "15:00", in: Places.hall, as: .anna)
        try await door.moveRoom(asked, to: Places.hall, "15:00", "16:00", as: Door.host)
        #expect(try await door.state(asked) == .confirmed)
        #expect(try await door.letters("reservation-moved", to: .anna) == 1)
    }

    @Test func `waits when a host of elsewhere moves a room of their own`() async throws {
        let door = try await Door.withRooms()
        let own = try await door.meet("10:00", "11:00", in: Places.studio, as: Door.hostElsewhere)
        #expect(try await door.state(own) == .confirmed)
        try await door.moveRoom(own, to: Places.hall, "10:00", "11:00", as: Door.hostElsewhere)
        #expect(try await door.state(own) == .pending)
    }

    @Test func `asks for nothing more than its new time`() async throws {
        let door = try await Door.withRooms()
        let id = try await door.meet("10:00", "11:00", in: Places.hall, as: .anna)
        try await door.answer(id, true)
        try await door.extend(id, until: "13:00", as: .anna)
        try await door.moveRoom(id, to: Places.studio, "14:00", "15:00", as: .anna)
        let held = try await door.held(id)
        #expect(held.askedUntil == nil)
        #expect(held.state == .confirmed)
        _ = try await door.meet("10:00", "13:00", in: Places.hall, as: .bilal)
    }

    @Test func `is one request when it is asked for longer before the answer`() async throws {
        let door = try await Door.withRooms()
        _ = try await door.zone.id(of: Door.host)
        let id = try await door.meet("10:00", "12:00", in: Places.hall, as: .anna)
        try await door.extend(id, until: "13:00", as: .anna)
        let held = try await door.held(id)
        #expect(held.state == .pending)
        #expect(held.interval.end == (try amsterdam("2026-11-24 13:00")))
        #expect(held.askedUntil == nil)
        #expect(try await door.letters("room-request-waiting", to: Door.host) == 2)
    }
}
