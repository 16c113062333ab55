import Booking
import MixedZone
import Support
import Testing

@Suite struct `On the day on which the clock changes` {
    @Test(arguments: ClockChangeDay.all)
    func `a seat is had at its time on the clock, for as long as on any day`(
        change: ClockChangeDay
    ) async throws {
        let place = try await ClockChangePlace.open(change)
        let held = try await place.sit(.day)
        #expect(place.clock.minute(of: held.interval.start).minutes == 540)
        #expect(place.clock.minute(of: held.interval.end).minutes == 1020)
        #expect(held.interval.duration == 8 * 3600)
        let begins = place.clock.interval(of: place.day).start
        #expect(held.interval.start - begins == 9 * 3600 + change.longer)
    }

    @Test(arguments: ClockChangeDay.all)
    func `a room is had over the change for what the clock says`(change: ClockChangeDay) async throws {
        let place = try await ClockChangePlace.open(change)
        let (from, to) = place.around
        let held = try await place.meet(from, to)
        #expect(place.clock.minute(of: held.interval.start).minutes == from)
        #expect(place.clock.minute(of: held.interval.end).minutes == to)
        #expect(held.interval.duration == place.seconds(from: from, to: to))
    }

    @Test(arguments: ClockChangeDay.all)
    func `a whole day is no longer than a day may be`(change: ClockChangeDay) async throws {
        let place = try await ClockChangePlace.open(change)
        let first = change.isSpring && change.hour == 0 ? 60 : 0
        let held = try await place.meet(first, 1440)
        #expect(held.interval == place.clock.interval(of: place.day))
        #expect(held.interval.duration == 86_400 + change.longer)
    }

    @Test(arguments: ClockChangeDay.all)
    func `a longest stay is counted on the clock, for who reserves and for who has reserved`(
        change: ClockChangeDay
    ) async throws {
        let place = try await ClockChangePlace.open(change)
        let first = change.isSpring && change.hour == 0 ? 60 : 0
        let held = try await place.meet(first, 1440)
        let stay = (1440 - first) * 60
        #expect(try await place.hit(byLongestStay: stay) == [])
        #expect(try await place.hit(byLongestStay: stay - 900) == [held.id])
    }

    @Test(arguments: ClockChangeDay.all)
    func `a reservation that is moved onto it keeps its time on the clock`(
        change: ClockChangeDay
    ) async throws {
        let place = try await ClockChangePlace.open(change)
        let held = try await place.sit(.morning, on: place.day.adding(days: -7))
        let seat = SeatChoice.seat(try place.door.places.seat(2))
        let move = MoveReservation(held.id, to: seat, day: place.day, part: .morning)
        _ = try await place.door.zone.perform(move, as: .anna)
        let moved = try await place.door.held(held.id)
        #expect(moved.interval.start - held.interval.start == 7 * 86_400 + change.longer)
        #expect(moved.interval.duration == held.interval.duration)
    }

    @Test(arguments: ClockChangeDay.all)
    func `a seat is kept longer and shorter until times on the clock`(change: ClockChangeDay) async throws {
        let place = try await ClockChangePlace.open(change)
        let held = try await place.sit(.morning)
        #expect(try await place.last(held.id, until: 1020).interval.duration == 8 * 3600)
        #expect(try await place.last(held.id, until: 780).interval == held.interval)
    }

    @Test(arguments: ClockChangeDay.all)
    func `a meeting is extended and shortened over the change`(change: ClockChangeDay) async throws {
        let place = try await ClockChangePlace.open(change)
        let (from, to) = place.around
        let held = try await place.meet(from, from + 30)
        #expect(held.interval.duration == 1800)
        #expect(
            try await place.last(held.id, until: to).interval.duration == place.seconds(from: from, to: to)
        )
        #expect(try await place.last(held.id, until: from + 15).interval.duration == 900)
    }

    @Test(arguments: ClockChangeDay.all)
    func `a walk-in stays until the time on the clock`(change: ClockChangeDay) async throws {
        let place = try await ClockChangePlace.open(change)
        place.door.zone.clock.set(try place.instant(600))
        let held = try await place.door.held(place.door.walkIn(1, .day, .named("")))
        #expect(held.day == place.day)
        #expect(held.interval.duration == 7 * 3600)
    }

    @Test(arguments: ClockChangeDay.all)
    func `the deadline is so many seconds before, an hour off on the clock`(
        change: ClockChangeDay
    ) async throws {
        let place = try await ClockChangePlace.open(change)
        let held = try await place.sit(.morning)
        let deadline = held.interval.start - 86_400
        #expect(place.clock.minute(of: deadline).minutes == 540 + change.longer / 60)
        place.door.zone.clock.set(deadline + 1)
        await #expect(throws: NotChanged.tooLate(deadline: deadline)) {
            try await place.door.zone.perform(CancelReservation(held.id), as: .anna)
        }
    }

    @Test(arguments: ClockChangeDay.all)
    func `until the deadline it can be given back, to the second`(change: ClockChangeDay) async throws {
        let place = try await ClockChangePlace.open(change)
        let held = try await place.sit(.morning)
        place.door.zone.clock.set(held.interval.start - 86_400)
        _ = try await place.door.zone.perform(CancelReservation(held.id), as: .anna)
        #expect(try await place.door.state(held.id) == .cancelled)
    }

    @Test(arguments: ClockChangeDay.all)
    func `somebody has not come when the clock says that the time is over`(
        change: ClockChangeDay
    ) async throws {
        let place = try await ClockChangePlace.open(change)
        let held = try await place.sit(.morning)
        let end = try place.instant(780)
        place.door.zone.clock.set(end - 1)
        #expect(try await place.door.zone.store.perform(MarkNoShows(), as: .clock) == 0)
        place.door.zone.clock.set(end)
        #expect(try await place.door.zone.store.perform(MarkNoShows(), as: .clock) == 1)
        #expect(try await place.door.state(held.id) == .noShow)
    }
}
