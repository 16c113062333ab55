import Booking
import MixedZone
import Support
import Testing

@Suite struct `The hour that the clock skips` {
    @Test(arguments: ClockChangeDay.spring)
    func `is nobody's seat, reserved or at the door`(change: ClockChangeDay) async throws {
        let place = try await ClockChangePlace.open(change)
        await #expect(throws: NotAdmitted.skippedByClock) { try await place.sit(.evening) }
        place.door.zone.clock.set(try place.instant(change.hour + 60))
        await #expect(throws: NotAdmitted.skippedByClock) {
            try await place.door.walkIn(1, .evening, .named(""))
        }
    }

    @Test(arguments: ClockChangeDay.spring)
    func `is no beginning and no end of a meeting`(change: ClockChangeDay) async throws {
        let place = try await ClockChangePlace.open(change)
        let hour = change.hour
        await #expect(throws: NotAdmitted.skippedByClock) { try await place.meet(hour + 15, hour + 120) }
        await #expect(throws: NotAdmitted.skippedByClock) { try await place.meet(hour, hour + 60) }
        guard hour > 0 else { return }
        await #expect(throws: NotAdmitted.skippedByClock) { try await place.meet(hour - 60, hour + 45) }
        let held = try await place.meet(hour - 60, hour - 30)
        let end = try ClockChangePlace.minute(hour + 15)
        await #expect(throws: NotAdmitted.skippedByClock) {
            try await place.door.zone.perform(ExtendReservation(held.id, until: end), as: Door.host)
        }
        #expect(try await place.door.held(held.id) == held)
    }

    @Test(arguments: ClockChangeDay.spring)
    func `is nowhere to move to, and what is moved stays`(change: ClockChangeDay) async throws {
        let place = try await ClockChangePlace.open(change)
        let held = try await place.sit(.morning)
        let seat = SeatChoice.seat(try place.door.places.seat(1))
        await #expect(throws: NotAdmitted.skippedByClock) {
            try await place.door.zone.perform(
                MoveReservation(held.id, to: seat, day: place.day, part: .evening),
                as: .anna
            )
        }
        #expect(try await place.door.held(held.id) == held)
    }

    @Test(arguments: ClockChangeDay.spring)
    func `is had a week later`(change: ClockChangeDay) async throws {
        let place = try await ClockChangePlace.open(change)
        #expect(try await place.sit(.evening, on: place.day.adding(days: 7)).interval.duration == 9000)
    }
}
