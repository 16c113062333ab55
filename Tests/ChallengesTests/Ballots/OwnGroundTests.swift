import MixedZone
import Support
import Testing

@testable import Challenges

/// The proposal is about green, in the centre.
@Suite struct `What a body votes on` {
    private static func body(
        _ id: String,
        area: String? = nil,
        theme: String? = nil,
        _ zone: TestStore
    ) async throws {
        let name = Bilingual(nl: "Raad", en: "Council")
        let add = AddBody(
            id,
            .other,
            name: name,
            purpose: name,
            area: area,
            theme: theme,
            charter: .example(quorum: 1),
            seats: [PlannedSeat(.staff)]
        )
        _ = try await zone.store.perform(add, as: .atCommandLine)
        let keeper = NameSecretary(try await zone.id(of: .hanna), of: id)
        _ = try await zone.store.perform(keeper, as: .atCommandLine)
    }

    @Test func `stands on its own agenda, and on that of the meeting`() async throws {
        let proposing = try await Proposing.at(.reviewed)
        for id in ["raad", "tafel"] { try await Self.body(id, proposing.zone) }
        let store = proposing.zone.store
        try await store.bringToTable(proposing.id, of: "raad")
        let elsewhere = PlanBallot("Doen?", for: "tafel", about: proposing.id)
        #expect(try await proposing.refusal(elsewhere, as: .hanna) == "ballot-not-on-agenda")
        let other = try await store.meeting(of: "raad")
        let unannounced = PlanBallot("Doen?", for: "raad", about: proposing.id, in: other)
        #expect(try await proposing.refusal(unannounced, as: .hanna) == "ballot-not-on-agenda")
        let own = PlanBallot("Doen?", for: "raad", about: proposing.id)
        #expect(try await proposing.refusal(own, as: .hanna) == nil)
    }

    @Test func `lies in its area and has its theme`() async throws {
        let proposing = try await Proposing.at(.reviewed)
        let store = proposing.zone.store
        try await store.build(.area("oost"))
        try await store.build(.theme("zorg"))
        try await Self.body("raad-oost", area: "oost", proposing.zone)
        try await Self.body("raad-zorg", theme: "zorg", proposing.zone)
        try await Self.body("raad-groen", area: "centrum", theme: "groen", proposing.zone)
        for (id, refusal) in [
            ("raad-oost", "ballot-other-track"), ("raad-zorg", "ballot-other-track"), ("raad-groen", nil),
        ] {
            let put = PutOnAgenda("", .decision, of: try await store.meeting(of: id), proposal: proposing.id)
            #expect(try await proposing.refusal(put, as: .hanna) == refusal)
        }
    }

    @Test func `goes into a round of its area, with papers that are public in time`() async throws {
        let proposing = try await Proposing.at(.reviewed)
        let store = proposing.zone.store
        try await Self.body("raad", proposing.zone)
        let elsewhere = AddPlan(proposing.id, to: try await store.round(in: "oost", by: "raad"))
        #expect(try await proposing.refusal(elsewhere, as: .hanna) == "round-plan-elsewhere")
        let tomorrow = AddPlan(proposing.id, to: try await store.round(by: "raad"))
        #expect(try await proposing.refusal(tomorrow, as: .hanna) == "round-papers-too-late")
        #expect(try await proposing.state == .reviewed)
        _ = try await store.round(by: "raad", with: [proposing.id])
        #expect(try await proposing.state == .forDecision)
    }
}
