import Foundation
import GRDB
import MixedZone
import Testing

@testable import App

@Suite struct `The stories of the zones` {
    static let zones = ["haarlem", "hoogeveen", "de-wijert"]
    static let moments = ["2026-11-24 14:20", "2026-12-23 23:50", "2027-05-07 07:00"]

    @Test(arguments: zones, moments)
    func `in each something was measured, something declined, and something waits for a quorum`(
        _ zone: String,
        _ moment: String
    ) async throws {
        let store = try await planted(zone, at: moment)
        #expect(try await count(store, "outcomes WHERE state = 'learned' AND verdict = 'achieved'") >= 1)
        #expect(try await count(store, "measurements") >= 1)
        #expect(try await count(store, "decisions WHERE outcome = 'declined' AND reason_id IS NOT NULL") == 1)
        let waiting = """
            proposals WHERE state = 'forDecision' AND EXISTS (
                SELECT 1 FROM ballots WHERE proposal_id = proposals.id AND outcome = 'noQuorum'
            )
            """
        #expect(try await count(store, waiting) == 1)
        #expect(try await count(store, "meetings WHERE state = 'convened'") == 1)
        #expect(try await count(store, "ideas WHERE state = 'declined'") == 1)
        #expect(try await count(store, "outbox WHERE sent_at IS NULL") == 0)
    }

    @Test func `Haarlem holds the opgaven that the documents name, and two work sessions`() async throws {
        let store = try await planted("haarlem", at: "2026-11-24 14:20")
        #expect(
            try await count(store, "challenges WHERE state = 'answered' AND theme_id = 'enterprise'") == 1
        )
        #expect(try await count(store, "challenges WHERE state = 'open' AND theme_id = 'circular'") == 1)
        #expect(try await count(store, "calls WHERE state = 'open'") == 1)
        #expect(try await count(store, "calls WHERE state = 'closed'") == 1)
        #expect(try await count(store, "work_sessions WHERE state = 'held'") == 1)
        #expect(try await count(store, "work_sessions WHERE state = 'planned'") == 1)
        #expect(try await count(store, "session_attendance WHERE is_present = 1") == 4)
    }

    @Test func `Hoogeveen has two coordinators, five organisations, both tracks and a round per area`()
        async throws
    {
        let store = try await planted("hoogeveen", at: "2026-11-24 14:20")
        #expect(try await count(store, "grants WHERE role = 'areaCoordinator'") == 2)
        #expect(try await count(store, "organizations") == 5)
        #expect(try await count(store, "proposals WHERE track = 'quick'") == 5)
        #expect(try await count(store, "proposals WHERE track = 'long'") == 2)
        let states = try await store.read { db in
            try String.fetchAll(db, sql: "SELECT state FROM rounds ORDER BY area_id")
        }
        #expect(states == ["closed", "open", "planned"])
        #expect(try await count(store, "milestones WHERE state = 'late'") == 1)
    }

    @Test func `De Wijert has five pairs, an agenda in every state and a meeting a month`() async throws {
        let store = try await planted("de-wijert", at: "2026-11-24 14:20")
        #expect(try await count(store, "themes") == 5)
        #expect(try await count(store, "bodies WHERE kind = 'themeDuo'") == 5)
        let states = try await store.read { db in
            try String.fetchSet(db, sql: "SELECT state FROM agenda_items")
        }
        #expect(states == ["proposed", "agreed", "running", "done", "dropped"])
        #expect(try await count(store, "meetings WHERE state = 'minutesAdopted'") == 4)
        #expect(try await count(store, "actions WHERE done_at IS NOT NULL") == 3)
        #expect(try await count(store, "actions WHERE done_at IS NULL") == 3)
    }

    private func planted(_ zone: String, at moment: String) async throws -> Store {
        try await SeedFile.planted(
            seed: SeedFiles.seed(zone),
            scenario: SeedFiles.scenario(of: zone),
            at: SeedFiles.instant(moment)
        )
    }

    private func count(_ store: Store, _ rows: String) async throws -> Int {
        try await store.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM \(rows)") ?? 0 }
    }
}
