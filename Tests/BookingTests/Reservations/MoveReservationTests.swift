import Booking
import GRDB
import MixedZone
import Support
import Testing

@Suite struct `Moving a reservation` {
    @Test func `it keeps its identifier, frees the old seat and takes the new one`() async throws {
        let (zone, places, id) = try await reserved()
        _ = try await zone.perform(
            MoveReservation(id, to: .seat(places.seat(4)), day: day("2026-11-26"), part: .afternoon),
            as: .anna
        )
        let moved = try #require(try await zone.store.read { try Reservation.find(id, $0) })
        #expect(moved.seatNumber == 4)
        #expect(moved.day == (try day("2026-11-26")))
        #expect(moved.interval.start == (try amsterdam("2026-11-26 13:00")))
        _ = try await zone.perform(
            BookSeat(.seat(places.seat(1)), day: day("2026-11-24"), part: .day),
            as: .bilal
        )
    }

    @Test func `a lost race leaves it where it was`() async throws {
        let (zone, places, id) = try await reserved()
        _ = try await zone.perform(
            BookSeat(.seat(places.seat(4)), day: day("2026-11-24"), part: .day),
            as: .bilal
        )
        await #expect(throws: NotAdmitted.seatTaken) {
            try await zone.perform(
                MoveReservation(id, to: .seat(places.seat(4)), day: day("2026-11-24"), part: .day),
                as: .anna
            )
        }
        let still = try #require(try await zone.store.read { try Reservation.find(id, $0) })
        #expect(still.seatNumber == 1)
        await #expect(throws: NotAdmitted.seatTaken) {
            try await zone.perform(
                BookSeat(.seat(places.seat(1)), day: day("2026-11-24"), part: .day),
                as: .carla
            )
        }
    }

    @Test func `it does not stand in its own way`() async throws {
        let (zone, places, id) = try await reserved()
        _ = try await zone.perform(
            MoveReservation(id, to: .seat(places.seat(1)), day: day("2026-11-24"), part: .morning),
            as: .anna
        )
        let moved = try #require(try await zone.store.read { try Reservation.find(id, $0) })
        #expect(moved.part == .morning)
        #expect(moved.interval.duration == 4 * 3600)
    }

    @Test func `the new time passes every rule`() async throws {
        let (zone, places, id) = try await reserved()
        let closed = MoveReservation(
            id,
            to: .seat(try places.seat(1)),
            day: try day("2026-11-25"),
            part: .day
        )
        await #expect(throws: NotAdmitted.closed(.weekday(openOn: [2, 4]))) {
            try await zone.perform(closed, as: .anna)
        }
        let far = MoveReservation(id, to: .seat(try places.seat(1)), day: try day("2027-01-05"), part: .day)
        await #expect(throws: NotAdmitted.beyondHorizon(last: try day("2026-12-11"))) {
            try await zone.perform(far, as: .anna)
        }
    }

    @Test func `after the deadline only another seat at the same time can be had`() async throws {
        let (zone, places, id) = try await reserved()
        zone.clock.set(try amsterdam("2026-11-24 08:00"))
        let later = MoveReservation(id, to: .seat(try places.seat(1)), day: try day("2026-11-26"), part: .day)
        await #expect(throws: NotChanged.self) { try await zone.perform(later, as: .anna) }
        let beside = MoveReservation(
            id,
            to: .seat(try places.seat(2)),
            day: try day("2026-11-24"),
            part: .day
        )
        _ = try await zone.perform(beside, as: .anna)
    }

    @Test func `a visit that has begun does not move`() async throws {
        let (zone, places, id) = try await reserved()
        zone.clock.set(try amsterdam("2026-11-24 09:30"))
        _ = try await zone.perform(CheckIn(id), as: .esra)
        await #expect(throws: NotChanged.begun) {
            try await zone.perform(
                MoveReservation(id, to: .seat(places.seat(2)), day: day("2026-11-24"), part: .day),
                as: .anna
            )
        }
    }

    @Test func `two people who swap seats at once never share one`() async throws {
        let (zone, places, first) = try await reserved()
        let second = try await zone.perform(
            BookSeat(.seat(places.seat(2)), day: day("2026-11-24"), part: .day),
            as: .bilal
        )
        let tuesday = try day("2026-11-24")
        let (one, two) = (try places.seat(1), try places.seat(2))
        async let left: Done? = try? zone.perform(
            MoveReservation(first, to: .seat(two), day: tuesday, part: .day),
            as: .anna
        )
        async let right: Done? = try? zone.perform(
            MoveReservation(second, to: .seat(one), day: tuesday, part: .day),
            as: .bilal
        )
        #expect(await left == nil)
        #expect(await right == nil)
    }

    private func reserved() async throws -> (TestStore, Places, Reservation.ID) {
        let zone = try TestStore.fresh(at: "2026-11-20 10:00")
        let places = try await zone.furnish()
        let id = try await zone.perform(
            BookSeat(.seat(places.seat(1)), day: day("2026-11-24"), part: .day),
            as: .anna
        )
        return (zone, places, id)
    }
}
