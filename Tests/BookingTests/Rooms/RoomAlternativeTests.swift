import Booking
import MixedZone
import Support
import Testing

@Suite struct `What is offered instead of a room` {
    private func find(_ door: Door, people: Int, in room: String) async throws -> [RoomAlternative] {
        let anna = try await door.zone.id(of: .anna)
        guard let day = CivilDay(Door.tuesday), let from = MinuteOfDay("10:00"), let to = MinuteOfDay("11:00")
        else { throw CancellationError() }
        let wish = RoomAlternative.Wish(
            location: "grachtpand",
            room: room,
            day: day,
            from: from,
            to: to,
            people: people
        )
        let now = door.zone.clock.now
        return try await door.zone.store.read {
            try RoomAlternative.find(wish, for: anna, [.entrepreneur], at: now, $0)
        }
    }

    @Test func `is three whenever the days ahead have them`() async throws {
        let door = try await Door.withRooms()
        _ = try await door.meet("10:00", "11:00", in: Places.hall, as: .bilal, .example(people: 1))
        let found = try await find(door, people: 15, in: Places.hall)
        #expect(found.count == 3)
        #expect(found.allSatisfy { $0.room.id == Places.hall && 15 <= $0.room.terms?.capacity ?? 0 })
    }

    @Test func `is nothing where no room holds so many`() async throws {
        let door = try await Door.withRooms()
        #expect(try await find(door, people: 900, in: Places.hall) == [])
    }
}
