import Booking
import MixedZone
import Support
import Testing

@Suite struct `The hour that comes twice` {
    @Test(arguments: ClockChangeDay.autumn)
    func `means the first one, and both moments stay apart`(change: ClockChangeDay) async throws {
        let place = try await ClockChangePlace.open(change)
        let half = try ClockChangePlace.minute(change.hour + 30)
        let moments = place.clock.instants(day: place.day, minute: half)
        #expect(moments.count == 2)
        let held = try await place.sit(.evening)
        #expect(held.interval.start == moments.first)
        #expect(held.interval.duration == 9000 + 3600)
    }

    @Test(arguments: ClockChangeDay.autumn)
    func `lets meetings touch in it`(change: ClockChangeDay) async throws {
        let place = try await ClockChangePlace.open(change)
        let first = try await place.meet(change.hour, change.hour + 30)
        let second = try await place.meet(change.hour + 30, change.hour + 60)
        #expect(first.interval.duration == 1800)
        #expect(second.interval.start == first.interval.end)
        #expect(second.interval.duration == 1800 + 3600)
        let third = try await place.meet(change.hour + 60, change.hour + 90)
        #expect(third.interval.start == second.interval.end)
    }

    @Test(arguments: ClockChangeDay.autumn)
    func `gives a walk-in what is left, the first time and the second`(change: ClockChangeDay) async throws {
        let place = try await ClockChangePlace.open(change)
        let minute = try ClockChangePlace.minute(change.hour + 45)
        let moments = place.clock.instants(day: place.day, minute: minute)
        for (seat, (moment, seconds)) in zip([1, 2], zip(moments, [8100 + 3600, 8100])) {
            place.door.zone.clock.set(moment)
            let held = try await place.door.held(place.door.walkIn(seat, .evening, .named("")))
            #expect(held.interval.start == moment)
            #expect(held.interval.duration == seconds)
        }
    }

    @Test(arguments: ClockChangeDay.autumn)
    func `is over for who has not come after the second one`(change: ClockChangeDay) async throws {
        let place = try await ClockChangePlace.open(change)
        let held = try await place.meet(change.hour, change.hour + 60)
        #expect(held.interval.duration == 7200)
        place.door.zone.clock.set(held.interval.start + 3600)
        #expect(try await place.door.zone.store.perform(MarkNoShows(), as: .clock) == 0)
        place.door.zone.clock.set(held.interval.end)
        #expect(try await place.door.zone.store.perform(MarkNoShows(), as: .clock) == 1)
    }
}
