import Booking
import MixedZone
import Support
import Testing

@Suite struct `A seat beside somebody` {
    @Test func `is refused while they have not agreed to it, and when they no longer do`() async throws {
        let door = try await Door.withRooms()
        _ = try await door.book(2, .morning, as: .anna)
        await #expect(throws: NotAdmitted.nobodyToSitNear) { try await beside(door, .anna, as: .bilal) }
        try await agree(door, .anna)
        let id = try await beside(door, .anna, as: .bilal)
        #expect(try await door.held(id).seatNumber == 1)
        _ = try await door.zone.perform(WithdrawConsent(purpose: .nearness), as: .anna)
        await #expect(throws: NotAdmitted.nobodyToSitNear) { try await beside(door, .anna, as: .carla) }
    }

    @Test func `is the nearest in the same room, and only then in another`() async throws {
        let door = try await Door.withRooms()
        _ = try await door.book(5, .morning, as: .anna)
        try await agree(door, .anna)
        #expect(try await number(door, .bilal) == 6)
        let next = try #require(try await number(door, .carla))
        #expect(![5, 6].contains(next))
    }

    @Test func `is the one at the least distance`() async throws {
        let door = try await Door.withRooms()
        _ = try await door.book(1, .morning, as: .anna)
        try await agree(door, .anna)
        #expect(try await number(door, .bilal) == 2)
        #expect(try await number(door, .carla) == 3)
    }

    @Test func `needs somebody who has a seat at that time`() async throws {
        let door = try await Door.withRooms()
        try await agree(door, .anna)
        await #expect(throws: NotAdmitted.nobodyToSitNear) { try await beside(door, .anna, as: .bilal) }
        _ = try await door.book(1, .afternoon, as: .anna)
        await #expect(throws: NotAdmitted.nobodyToSitNear) { try await beside(door, .anna, as: .bilal) }
    }

    @Test func `is asked for once, however often the form is sent`() async throws {
        let door = try await Door.withRooms()
        _ = try await door.book(1, .morning, as: .anna)
        try await agree(door, .anna)
        let first = try await beside(door, .anna, as: .bilal)
        #expect(try await beside(door, .anna, as: .bilal) == first)
    }

    private func agree(_ door: Door, _ person: Person) async throws {
        _ = try await door.zone.perform(GiveConsent(purpose: .nearness), as: person)
    }

    private func beside(_ door: Door, _ other: Person, as person: Person) async throws -> Reservation.ID {
        let choice = SeatChoice.near(try await door.zone.id(of: other), location: "grachtpand")
        let command = BookSeat(choice, day: try day(Door.tuesday), part: .morning)
        return try await door.zone.perform(command, as: person)
    }

    private func number(_ door: Door, _ person: Person) async throws -> Int? {
        try await door.held(beside(door, .anna, as: person)).seatNumber
    }
}
