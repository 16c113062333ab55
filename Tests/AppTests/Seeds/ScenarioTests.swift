import Booking
import Foundation
import GRDB
import MixedZone
import Testing

@testable import App

@Suite struct Scenarios {
    static let moments = [
        "2026-11-21 10:00", "2026-11-24 14:20", "2026-11-25 03:00", "2026-12-23 23:50", "2027-03-28 12:30",
        "2026-10-25 00:00", "2027-05-07 07:00",
    ]

    @Test(arguments: moments)
    func `the demonstration is alive whenever it is seeded`(_ moment: String) async throws {
        let now = SeedFiles.instant(moment)
        let store = try await SeedFile.planted(
            seed: SeedFiles.haarlem(),
            scenario: SeedFiles.scenario(),
            at: now
        )
        #expect(store.now == now)
        let day = CivilZone.amsterdam.day(of: now)
        let inside = try await count(
            store,
            "location_id = 'zijlpoort' AND day = ? AND state = 'checkedIn' AND starts_at <= ? AND ends_at > ?",
            [day, now, now]
        )
        #expect(inside >= 12)
        let expected = try await count(
            store,
            "day = ? AND state = 'confirmed' AND starts_at <= ?",
            [day, now]
        )
        #expect(expected >= 3)
        #expect(try await count(store, "state = 'noShow'") >= 2)
        #expect(try await count(store, "state = 'cancelled'") >= 3)
        #expect(try await count(store, "kind = 'walkIn' AND member_id IS NULL") == 4)
        #expect(try await count(store, "day > ? AND state = 'confirmed'", [day]) >= 40)
        #expect(try await count(store, "state = 'confirmed' AND ends_at <= ?", [now]) == 0)
    }

    @Test func `one coming afternoon is full, and two people wait for an answer`() async throws {
        let store = try await SeedFile.planted(
            seed: SeedFiles.haarlem(),
            scenario: SeedFiles.scenario(),
            at: SeedFiles.instant("2026-11-21 10:00")
        )
        let taken = try await count(
            store,
            "location_id = 'zijlpoort' AND day = '2026-11-24' AND part IN ('afternoon', 'day')"
        )
        #expect(taken == 24)
        try await store.read { db in
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM members WHERE state = 'requested'") == 2)
            let roles = try String.fetchSet(db, sql: "SELECT DISTINCT role FROM grants")
            #expect(roles == Set(Role.allCases.map(\.rawValue)))
        }
    }

    @Test(arguments: moments)
    func `rooms are reserved, asked for, declined and lapsed`(_ moment: String) async throws {
        let now = SeedFiles.instant(moment)
        let store = try await SeedFile.planted(
            seed: SeedFiles.haarlem(),
            scenario: SeedFiles.scenario(),
            at: now
        )
        let states = try await store.read { db in
            try String.fetchAll(
                db,
                sql: "SELECT state FROM reservations WHERE room_id IS NOT NULL ORDER BY state"
            )
        }
        #expect(states == ["confirmed", "confirmed", "confirmed", "declined", "lapsed", "pending"])
        #expect(try await count(store, "state = 'pending' AND starts_at > ?", [now]) == 1)
        #expect(try await count(store, "booked_by IS NOT NULL") == 1)
        try await store.read { db in
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM reservation_guests") == 5)
            let near = try Int.fetchOne(db, sql: "SELECT count(*) FROM consents WHERE purpose = 'nearness'")
            #expect(near == 2)
            let shortened = try Int.fetchOne(
                db,
                sql: "SELECT count(*) FROM journal WHERE entry ->> 'command' = 'shorten-reservation/1'"
            )
            #expect(shortened == 1)
        }
    }

    @Test func `its mail lies in the past and its journal is whole`() async throws {
        let now = SeedFiles.instant("2026-11-21 10:00")
        let store = try await SeedFile.planted(
            seed: SeedFiles.haarlem(),
            scenario: SeedFiles.scenario(),
            at: now
        )
        try await store.read { db in
            #expect(try WaitingMessage.nextDue(db) == nil)
            #expect(
                try Int.fetchOne(db, sql: "SELECT count(*) FROM outbox WHERE sent_at IS NOT NULL") ?? 0 > 50
            )
            #expect(try Demonstration.endOfDay(db) == SeedFiles.instant("2026-11-22 00:00"))
            let instants = try Int.fetchAll(db, sql: "SELECT at FROM journal ORDER BY sequence")
            #expect(instants == instants.sorted())
            #expect(instants.last ?? 0 <= now.seconds)
        }
    }

    @Test func `a file appears whole, and never over another`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "haarlem.sqlite").path
        let now = SeedFiles.instant("2026-11-21 10:00")
        try await SeedFile.make(path, seed: SeedFiles.haarlem(), scenario: nil, at: now)
        let store = try Store(path: path, modules: ZoneModules.all, clock: { now })
        #expect(try await store.read(Zone.load).name == "Mixed Zone Haarlem")
        try store.close()
        await #expect(throws: SeedFile.Exists(path: path)) {
            try await SeedFile.make(path, seed: SeedFiles.haarlem(), scenario: nil, at: now)
        }
    }

    @Test func `any season of two years can be seeded`() throws {
        let first = SeedFiles.instant("2026-01-01 10:00")
        for week in stride(from: 0, to: 104, by: 3) {
            let now = first + week * 7 * 86_400 + week % 7 * 86_400 + week * 3_607 % 86_400
            let seed = try ZoneSeed.read(SeedFiles.haarlem(), seededAt: now)
            let scenario = try Scenario.read(SeedFiles.scenario(), for: seed, seededAt: now)
            let acts = try scenario.acts(in: seed, seededAt: now)
            #expect(acts.allSatisfy { $0.at <= now && $0.at > scenario.begins })
        }
    }

    private func count(
        _ store: Store,
        _ condition: String,
        _ arguments: StatementArguments = []
    ) async throws -> Int {
        try await store.read { db in
            try Int.fetchOne(
                db,
                sql: "SELECT count(*) FROM reservations WHERE \(condition)",
                arguments: arguments
            ) ?? 0
        }
    }
}
