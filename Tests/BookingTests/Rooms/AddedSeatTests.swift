import Booking
import MixedZone
import Support
import Testing

@Suite struct `A seat that is added to a room` {
    @Test func `is taken whenever the room is reserved already, and free beside that`() async throws {
        let door = try await Door.withRooms()
        _ = try await door.meet("10:00", "11:00", as: .anna)
        let plan = AddRoom.NewSeat(number: 99, x: 10, y: 10, direction: 0, theme: nil, features: [])
        let seat = try await door.zone.perform(AddSeat(to: Places.studio, plan), as: .frank)
        let tuesday = try CivilDay(Door.tuesday).orThrow(Door.tuesday)
        await #expect(throws: NotAdmitted.seatTaken) {
            try await door.zone.perform(BookSeat(.seat(seat), day: tuesday, part: .morning), as: .bilal)
        }
        _ = try await door.zone.perform(BookSeat(.seat(seat), day: tuesday, part: .afternoon), as: .bilal)
    }
}
