import Booking
import GRDB
import MixedZone
import Support
import Testing

@Suite struct `What somebody says for a visit` {
    private static let said = Sharing(isShared: true, today: "Subsidie voor zonnepanelen")

    @Test func `is kept until thirty days after the visit, however early it was said`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna, sharing: Self.said)
        let end = try #require(try await door.zone.store.read { try Reservation.find(id, $0) }).interval.end
        let retention = ApplyRetention(modules: .all)
        door.zone.clock.set(end + 30 * 86_400)
        _ = try await door.zone.store.keep(retention)
        #expect(try await words(door) == ["Subsidie voor zonnepanelen"])
        door.zone.clock.set(end + 30 * 86_400 + 1)
        _ = try await door.zone.store.keep(retention)
        #expect(try await words(door) == [])
    }

    @Test func `is kept from the new end on when the reservation is moved`() async throws {
        let door = try await Door.open()
        let id = try await door.book(1, .morning, as: .anna, sharing: Self.said)
        let day = try CivilDay("2026-12-01").orThrow("day")
        let move = MoveReservation(id, to: .seat(try door.places.seat(1)), day: day, part: .morning)
        _ = try await door.zone.perform(move, as: .anna)
        let held = try #require(try await door.zone.store.read { try Reservation.find(id, $0) })
        let kept = try await door.zone.store.read { db in
            try Instant.fetchOne(db, sql: "SELECT leaves_at FROM visits")
        }
        #expect(kept == held.interval.end)
    }

    private func words(_ door: Door) async throws -> [String] {
        try await door.zone.store.read { try String.fetchAll($0, sql: "SELECT today FROM visits") }
    }
}
