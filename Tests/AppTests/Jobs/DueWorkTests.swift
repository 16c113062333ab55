import Booking
import GRDB
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `What time does` {
    private func reserved(
        _ part: DayPart,
        by person: Person,
        _ test: TestStore,
        _ seat: Seat.ID
    ) async throws
        -> Reservation.ID
    {
        let day = try #require(CivilDay("2026-11-24"))
        return try await test.perform(BookSeat(.seat(seat), day: day, part: part), as: person)
    }

    private func state(_ id: Reservation.ID, _ test: TestStore) async throws -> ReservationState? {
        try await test.store.read { db in try Reservation.find(id, db)?.state }
    }

    @Test func `who has not come when the part is over is marked then, and not a second before`() async throws
    {
        let test = try TestStore.fresh(at: "2026-11-23 12:00")
        let places = try await test.furnish()
        let id = try await reserved(.morning, by: .anna, test, try places.seat(1))
        try test.clock.set("2026-11-24 13:00")
        test.clock.advance(seconds: -1)
        try await DueWork.run(test.store, at: test.store.now)
        #expect(try await state(id, test) == .confirmed)
        test.clock.advance(seconds: 1)
        try await DueWork.run(test.store, at: test.store.now)
        #expect(try await state(id, test) == .noShow)
        let entries = test.store.revision
        try await DueWork.run(test.store, at: test.store.now)
        #expect(test.store.revision == entries)
    }

    @Test func `it knows when the next part ends`() async throws {
        let test = try TestStore.fresh(at: "2026-11-24 08:00")
        let places = try await test.furnish()
        _ = try await reserved(.morning, by: .anna, test, try places.seat(1))
        _ = try await reserved(.afternoon, by: .bilal, test, try places.seat(1))
        _ = try await test.store.keep(MarkAllSent())
        try await DueWork.run(test.store, at: test.store.now)
        #expect(try await next(test) == (try amsterdam("2026-11-24 13:00")))
        try test.clock.set("2026-11-24 13:00")
        try await DueWork.run(test.store, at: test.store.now)
        #expect(try await next(test) == (try amsterdam("2026-11-24 17:00")))
    }

    @Test func `retention runs every night, and once for all the nights that were slept through`()
        async throws
    {
        let test = try TestStore.fresh(at: "2026-11-24 09:00")
        try await test.setUp()
        try await DueWork.run(test.store, at: test.store.now)
        #expect(try await retention(test) == (try amsterdam("2026-11-25 03:30")))
        try test.clock.set("2027-03-27 23:00")
        try await DueWork.run(test.store, at: test.store.now)
        #expect(try await retention(test) == (try amsterdam("2027-03-28 03:30")))
    }

    @Test func `retention takes some rows a round and goes on a second later until nothing is left`()
        async throws
    {
        let test = try TestStore.fresh(at: "2026-11-24 09:00")
        try await test.setUp()
        let anna = try await test.id(of: .anna)
        let round = ApplyRetention.batch * RetentionRound(store: test.store).batches
        for _ in 0..<round + 30 { _ = try await test.store.keep(OpenSession(member: anna)) }
        test.clock.advance(days: 60)
        try await DueWork.run(test.store, at: test.store.now)
        let left = try #require(try await rows("sessions", test))
        #expect(left >= 30 && left < round)
        #expect(try await next(test) == test.store.now + 1)
        test.clock.advance(seconds: 1)
        try await DueWork.run(test.store, at: test.store.now)
        #expect(try await rows("sessions", test) == 0)
        #expect(try await retention(test).map { $0 > test.store.now + 3_600 } == true)
    }

    @Test func `ended sessions and codes are destroyed`() async throws {
        let test = try TestStore.fresh(at: "2026-11-24 09:00")
        try await test.setUp()
        _ = try await test.store.keep(OpenSession(member: test.id(of: .anna)))
        let code = AskForCode(email: "x@voorbeeld.test", language: "nl", network: "n", form: Secret())
        _ = try await test.store.keep(code)
        test.clock.advance(days: 2)
        try await DueWork.run(test.store, at: test.store.now)
        #expect(try await rows("sessions", test) == 1)
        #expect(try await rows("sign_in_codes", test) == 0)
        test.clock.advance(days: 30)
        try await DueWork.run(test.store, at: test.store.now)
        #expect(try await rows("sessions", test) == 0)
    }

    private func next(_ test: TestStore) async throws -> Instant {
        let now = test.store.now
        return try await test.store.read { db in try DueWork.nextDue(after: now, db) }
    }

    private func retention(_ test: TestStore) async throws -> Instant? {
        try await test.store.read { db in try DueJobs.load(db)[DueWork.retention] }
    }

    private func rows(_ table: String, _ test: TestStore) async throws -> Int? {
        try await test.store.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") }
    }
}
