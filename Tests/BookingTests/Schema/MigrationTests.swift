import GRDB
import MixedZone
import Support
import Testing

@testable import Booking

/// A zone as it was before rooms were let, with somebody inside, somebody expected, a walk-in and one given back.
@Suite struct `A zone from before rooms were let` {
    @Test func `keeps its reservations as they were`() async throws {
        let zone = try await migrated()
        let rows = try await zone.store.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM reservations ORDER BY id").map { row in
                "\(row["id"] as String) \(row["seat_id"] as String) \((row["member_id"] as String?) ?? "-") "
                    + "\(row["part"] as String) \(row["starts_at"] as Int)-\(row["ends_at"] as Int) "
                    + "\(row["state"] as String) \(row["created_at"] as Int)"
            }
        }
        #expect(
            rows == [
                "r1 s1 m1 morning 1000-2000 checkedIn 10", "r2 s1 m2 afternoon 2000-3000 confirmed 11",
                "r3 s2 - day 1500-3000 checkedIn 12", "r4 s2 m2 morning 1000-2000 cancelled 13",
            ]
        )
        let added = try await zone.store.read { db in
            try Int.fetchOne(
                db,
                sql: """
                    SELECT count(*) FROM reservations
                    WHERE room_id IS NOT NULL OR booked_by IS NOT NULL OR purpose IS NOT NULL
                    """
            )
        }
        #expect(added == 0)
    }

    @Test func `keeps what was said and tapped at the door`() async throws {
        let zone = try await migrated()
        let visits = try await zone.store.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM visits ORDER BY reservation_id").map { row in
                "\(row["reservation_id"] as String) \(row["shares"] as Int) \(row["today"] as String) "
                    + "\((row["checked_in_at"] as Int?) ?? 0) \(row["noted_at"] as Int)"
            }
        }
        #expect(visits == ["r1 1 Een geveltuin 1005 1005", "r3 0  1500 1500"])
    }

    @Test func `keeps each claim, as one of the seat and one of the member`() async throws {
        let zone = try await migrated()
        let claims = try await zone.store.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM claims ORDER BY reservation_id, kind DESC").map { row in
                "\(row["reservation_id"] as String) \(row["kind"] as String) \(row["subject_id"] as String) "
                    + "\(row["starts_at"] as Int)-\(row["ends_at"] as Int)"
            }
        }
        #expect(
            claims == [
                "r1 seat s1 1000-1800", "r1 member m1 1000-1800", "r2 seat s1 2000-3000",
                "r2 member m2 2000-3000",
                "r3 seat s2 1500-3000",
            ]
        )
    }

    @Test func `has limits that say what its columns said`() async throws {
        let zone = try await migrated()
        let location = try #require(try await zone.store.read { try Location.find("pand", $0) })
        #expect(
            location.limits == Allowance(horizonDays: 14, mostOpenReservations: 3, cancelUntil: 7200)
        )
        #expect(location.roleLimits == [:])
    }

    @Test func `refers to nothing that is gone`() async throws {
        let zone = try await migrated()
        let broken = try await zone.store.read { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check").count }
        #expect(broken == 0)
    }

    private func migrated() async throws -> TestStore {
        let folder = try TemporaryFolder()
        let known = BookingSchema.migrations.filter { $0.name < "0007" }
        let booking = Module(name: "booking", migrations: known, commands: [], retention: [:])
        let earlier = try TestStore.onDisk(modules: [.kernel, booking], folder: folder)
        try earlier.store.close()
        let raw = try DatabaseQueue(path: folder.file(TestStore.fileName))
        try await raw.write { try $0.execute(sql: rows) }
        try raw.close()
        return try TestStore.onDisk(folder: folder)
    }

    private let rows = """
        INSERT INTO areas (id, level, name) VALUES ('centrum', 'municipality', 'Centrum');
        INSERT INTO members (id, email, name, language, state, joined_at) VALUES
            ('m1', 'een@voorbeeld.test', 'Een', 'nl', 'active', 1), ('m2', NULL, 'Twee', 'nl', 'active', 1);
        INSERT INTO locations (id, kind, name, area_id, time_zone, description, cancel_until, horizon_days,
            most_open_reservations, position)
        VALUES ('pand', 'workplace', 'Pand', 'centrum', 'Europe/Amsterdam',
            '{"street":"","postcode":"","town":"","intro":{"nl":"","en":""},"arrival":{"nl":"","en":""},"facilities":[],"photoCredit":""}',
            7200, 14, 3, 0);
        INSERT INTO rooms (id, location_id, name_nl, name_en, plan, position)
        VALUES ('zaal', 'pand', 'Zaal', 'Hall', '{}', 0);
        INSERT INTO seats (id, location_id, room_id, number, x, y, direction) VALUES
            ('s1', 'pand', 'zaal', 1, 0, 0, 0), ('s2', 'pand', 'zaal', 2, 100, 0, 0);
        INSERT INTO reservations (id, location_id, seat_id, member_id, kind, day, part, starts_at, ends_at, state,
            created_at)
        VALUES
            ('r1', 'pand', 's1', 'm1', 'reserved', '2026-11-24', 'morning', 1000, 2000, 'checkedIn', 10),
            ('r2', 'pand', 's1', 'm2', 'reserved', '2026-11-24', 'afternoon', 2000, 3000, 'confirmed', 11),
            ('r3', 'pand', 's2', NULL, 'walkIn', '2026-11-24', 'day', 1500, 3000, 'checkedIn', 12),
            ('r4', 'pand', 's2', 'm2', 'reserved', '2026-11-24', 'morning', 1000, 2000, 'cancelled', 13);
        INSERT INTO visits (reservation_id, shares, today, checked_in_at, noted_at) VALUES
            ('r1', 1, 'Een geveltuin', 1005, 1005), ('r3', 0, '', 1500, 1500);
        INSERT INTO claims (reservation_id, seat_id, member_id, starts_at, ends_at) VALUES
            ('r1', 's1', 'm1', 1000, 1800), ('r2', 's1', 'm2', 2000, 3000), ('r3', 's2', NULL, 1500, 3000);
        """
}
