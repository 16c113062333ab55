import Booking
import GRDB
import MixedZone
import Support
import Testing

@Suite struct `Reserving a seat` {
    let tuesday = CivilDay(year: 2026, month: 11, day: 24)

    @Test func `a chosen seat is confirmed for its part of the day`() async throws {
        let (zone, places, day) = try await opened()
        let id = try await zone.perform(BookSeat(.seat(places.seat(2)), day: day, part: .morning), as: .anna)
        let reservation = try #require(try await zone.store.read { try Reservation.find(id, $0) })
        #expect(reservation.state == .confirmed)
        #expect(reservation.seatNumber == 2)
        #expect(reservation.interval.start == (try amsterdam("2026-11-24 09:00")))
        #expect(reservation.interval.end == (try amsterdam("2026-11-24 13:00")))
    }

    @Test func `a taken seat is refused, for every part that overlaps`() async throws {
        let (zone, places, day) = try await opened()
        _ = try await zone.perform(BookSeat(.seat(places.seat(2)), day: day, part: .morning), as: .anna)
        for part in [DayPart.morning, .day] {
            await #expect(throws: NotAdmitted.seatTaken) {
                try await zone.perform(BookSeat(.seat(places.seat(2)), day: day, part: part), as: .bilal)
            }
        }
        _ = try await zone.perform(BookSeat(.seat(places.seat(2)), day: day, part: .afternoon), as: .bilal)
    }

    @Test func `a refusal leaves nothing behind`() async throws {
        let (zone, places, day) = try await opened()
        _ = try await zone.perform(BookSeat(.seat(places.seat(2)), day: day, part: .morning), as: .anna)
        let before = try await counts(zone)
        _ = try? await zone.perform(BookSeat(.seat(places.seat(2)), day: day, part: .morning), as: .bilal)
        let after = try await counts(zone)
        #expect(after.reservations == before.reservations)
        #expect(after.claims == before.claims)
    }

    @Test func `one person sits in one place at a time`() async throws {
        let (zone, places, day) = try await opened()
        let other = try await zone.furnish("hofje", name: "Hofje")
        _ = try await zone.perform(BookSeat(.seat(places.seat(1)), day: day, part: .morning), as: .anna)
        await #expect(throws: NotAdmitted.memberBusy) {
            try await zone.perform(BookSeat(.seat(other.seat(1)), day: day, part: .day), as: .anna)
        }
        _ = try await zone.perform(BookSeat(.seat(other.seat(1)), day: day, part: .afternoon), as: .anna)
    }

    @Test func `the same wish sent twice is one reservation`() async throws {
        let (zone, places, day) = try await opened()
        let wish = BookSeat(.seat(try places.seat(1)), day: day, part: .morning)
        let first = try await zone.perform(wish, as: .anna)
        let second = try await zone.perform(wish, as: .anna)
        #expect(first == second)
        let any = BookSeat(.any(location: places.location.id, feature: nil), day: day, part: .morning)
        #expect(try await zone.perform(any, as: .anna) == first)
        #expect(try await counts(zone).reservations == 1)
    }

    @Test func `any seat is a concrete seat with the wished feature, by number`() async throws {
        let (zone, places, day) = try await opened()
        let quiet = BookSeat(.any(location: places.location.id, feature: .quiet), day: day, part: .day)
        let first = try await zone.perform(quiet, as: .anna)
        let second = try await zone.perform(quiet, as: .bilal)
        let numbers = try await zone.store.read { db in
            try [first, second].map { try Reservation.find($0, db)?.seatNumber }
        }
        #expect(numbers == [5, 6])
        await #expect(throws: NotAdmitted.full) { try await zone.perform(quiet, as: .carla) }
    }

    @Test func `at most so many reservations lie ahead`() async throws {
        let (zone, places, _) = try await opened()
        let days =
            [24, 26].compactMap { CivilDay(year: 2026, month: 11, day: $0) }
            + [1, 3, 8, 10].compactMap { CivilDay(year: 2026, month: 12, day: $0) }
        for day in days {
            _ = try await zone.perform(BookSeat(.seat(places.seat(1)), day: day, part: .morning), as: .anna)
        }
        let next = BookSeat(.seat(try places.seat(2)), day: try #require(days.first), part: .afternoon)
        await #expect(throws: NotAdmitted.tooManyOpen(most: 6)) { try await zone.perform(next, as: .anna) }
        zone.clock.set(try amsterdam("2026-11-24 13:00"))
        _ = try await zone.perform(next, as: .anna)
    }

    @Test func `a seat that does not exist is missing`() async throws {
        let (zone, _, day) = try await opened()
        await #expect(throws: KernelRefusal.missing) {
            try await zone.perform(
                BookSeat(.seat(.random(at: zone.clock.now)), day: day, part: .day),
                as: .anna
            )
        }
    }

    @Test func `a hundred people want one seat and one gets it`() async throws {
        let (zone, places, day) = try await opened()
        let people = (0..<100).map { Person("Bezoeker\($0) Nummer\($0)", .resident) }
        for person in people { _ = try await zone.id(of: person) }
        let seat = try places.seat(3)
        let winners = await withTaskGroup(of: Bool.self) { group in
            for person in people {
                group.addTask {
                    let won = try? await zone.perform(BookSeat(.seat(seat), day: day, part: .day), as: person)
                    return won != nil
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(winners == 1)
        #expect(try await counts(zone).reservations == 1)
    }

    @Test func `the schema refuses an overlap that the code would let through`() async throws {
        let folder = try TemporaryFolder()
        let zone = try TestStore.onDisk(at: "2026-11-23 10:00", folder: folder)
        let places = try await zone.furnish()
        let day = try #require(tuesday)
        let id = try await zone.perform(BookSeat(.seat(places.seat(1)), day: day, part: .day), as: .anna)
        let seat = try places.seat(1)
        let start = try amsterdam("2026-11-24 16:59")
        let end = try amsterdam("2026-11-24 17:01")
        let raw = try DatabaseQueue(path: folder.file(TestStore.fileName))
        #expect(throws: DatabaseError.self) {
            try raw.write { db in
                try db.execute(
                    sql: """
                        INSERT INTO claims (reservation_id, kind, subject_id, starts_at, ends_at)
                        VALUES (?, 'seat', ?, ?, ?)
                        """,
                    arguments: [id, seat, start, end]
                )
            }
        }
        #expect(throws: DatabaseError.self) {
            try raw.write { try $0.execute(sql: "UPDATE claims SET ends_at = ends_at + 1") }
        }
    }

    private func opened() async throws -> (TestStore, Places, CivilDay) {
        let zone = try TestStore.fresh(at: "2026-11-23 10:00")
        return (zone, try await zone.furnish(), try #require(tuesday))
    }

    private func counts(_ zone: TestStore) async throws -> (reservations: Int, claims: Int) {
        try await zone.store.read { db in
            (
                try Int.fetchOne(db, sql: "SELECT count(*) FROM reservations") ?? 0,
                try Int.fetchOne(db, sql: "SELECT count(*) FROM claims") ?? 0
            )
        }
    }
}
