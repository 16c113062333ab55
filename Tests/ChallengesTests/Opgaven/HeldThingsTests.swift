import Challenges
import MixedZone
import Support
import Testing

@Suite struct `What somebody holds who leaves` {
    @Test func `are the opgaven that are not over`() async throws {
        let zone = try TestStore.fresh(at: "2026-11-20 12:00")
        try await zone.setUp()
        let opgave = try await zone.opgave()
        let found = try await zone.store.read { try Challenge.find(opgave, $0) }
        let challenge = try #require(found)
        let day = try #require(CivilDay("2026-11-20"))
        let held = try await zone.store.read { try HeldThings.of(challenge.owner, on: day, $0) }
        #expect(held.challenges == [challenge.title])
        #expect(held.bodies == [] && held.teams == [] && held.executions == [])
    }
}
