import Booking
import GRDB
import MixedZone
import Support
import Testing

@Suite struct `Giving a reservation back` {
    @Test func `it can be given back until the deadline to the second, inclusive`() async throws {
        for (time, isAllowed) in [(-86_400, true), (-86_399, false)] {
            let (zone, places, id) = try await reserved()
            zone.clock.set(try amsterdam("2026-11-24 09:00") + time)
            let cancel = CancelReservation(id)
            if isAllowed {
                _ = try await zone.perform(cancel, as: .anna)
                _ = try await zone.perform(
                    BookSeat(.seat(places.seat(1)), day: day("2026-11-24"), part: .day),
                    as: .bilal
                )
            } else {
                await #expect(throws: NotChanged.tooLate(deadline: try amsterdam("2026-11-23 09:00"))) {
                    try await zone.perform(cancel, as: .anna)
                }
            }
        }
    }

    @Test func `a wrong click can be undone for a quarter of an hour, but never after the start`()
        async throws
    {
        let zone = try TestStore.fresh(at: "2026-11-24 08:55")
        let places = try await zone.furnish()
        let wish = BookSeat(.seat(try places.seat(1)), day: try day("2026-11-24"), part: .morning)
        let first = try await zone.perform(wish, as: .anna)
        zone.clock.set(try amsterdam("2026-11-24 08:59"))
        _ = try await zone.perform(CancelReservation(first), as: .anna)
        let second = try await zone.perform(wish, as: .anna)
        zone.clock.set(try amsterdam("2026-11-24 09:00"))
        await #expect(throws: NotChanged.self) {
            try await zone.perform(CancelReservation(second), as: .anna)
        }
    }

    @Test func `a part that runs can be reserved and given back within a quarter of an hour`() async throws {
        let zone = try TestStore.fresh(at: "2026-11-24 10:00")
        let places = try await zone.furnish()
        let wish = BookSeat(.seat(try places.seat(1)), day: try day("2026-11-24"), part: .morning)
        let id = try await zone.perform(wish, as: .anna)
        zone.clock.set(try amsterdam("2026-11-24 10:15"))
        _ = try await zone.perform(CancelReservation(id), as: .anna)
        _ = try await zone.perform(wish, as: .anna)
    }

    @Test func `a seat that somebody left early can be had for the rest of the part`() async throws {
        let (zone, places, id) = try await reserved()
        zone.clock.set(try amsterdam("2026-11-24 09:30"))
        _ = try await zone.perform(CheckIn(id), as: .esra)
        zone.clock.set(try amsterdam("2026-11-24 11:00"))
        _ = try await zone.perform(CheckOut(id), as: .esra)
        let rest = BookSeat(.seat(try places.seat(1)), day: try day("2026-11-24"), part: .day)
        let other = try await zone.perform(rest, as: .bilal)
        let interval = try await zone.store.read { try Reservation.find(other, $0)?.interval }
        #expect(interval?.start == (try amsterdam("2026-11-24 11:00")))
    }

    @Test func `a second time changes nothing`() async throws {
        let (zone, _, id) = try await reserved()
        _ = try await zone.perform(CancelReservation(id), as: .anna)
        let revision = zone.store.revision
        _ = try await zone.perform(CancelReservation(id), as: .anna)
        #expect(zone.store.revision == revision)
    }

    @Test func `somebody else's reservation does not exist`() async throws {
        let (zone, _, id) = try await reserved()
        for person in [Person.bilal, .frank, .daan] {
            await #expect(throws: KernelRefusal.missing) {
                try await zone.perform(CancelReservation(id), as: person)
            }
        }
    }

    @Test func `the location's host may, after the deadline too, and another location's host may not`()
        async throws
    {
        let (zone, _, id) = try await reserved()
        zone.clock.set(try amsterdam("2026-11-24 08:00"))
        let other = Person("Otto Okafor", .host, scope: .location("hofje"))
        await #expect(throws: KernelRefusal.missing) {
            try await zone.perform(CancelReservation(id), as: other)
        }
        let own = Person("Petra Pot", .host, scope: .location("grachtpand"))
        _ = try await zone.perform(CancelReservation(id), as: own)
        let state = try await zone.store.read { try Reservation.find(id, $0)?.state }
        #expect(state == .cancelled)
    }

    @Test func `the record stays and the claim goes`() async throws {
        let (zone, _, id) = try await reserved()
        _ = try await zone.perform(CancelReservation(id), as: .anna)
        let (state, claims) = try await zone.store.read { db in
            (try Reservation.find(id, db)?.state, try Int.fetchOne(db, sql: "SELECT count(*) FROM claims"))
        }
        #expect(state == .cancelled)
        #expect(claims == 0)
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
