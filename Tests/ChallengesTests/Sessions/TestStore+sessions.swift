import GRDB
import Support

@testable import Challenges
@testable import MixedZone

extension TestStore {
    /// A public session of the team of Anna, Bilal and Carla, organised by Anna.
    func session(isPublic: Bool = true, mostPeople: Int = 12) async throws -> WorkSession.ID {
        let team = try await team()
        return try await store.session(
            of: team,
            by: id(of: .anna),
            isPublic: isPublic,
            mostPeople: mostPeople
        )
    }

    func session(_ id: WorkSession.ID) async throws -> WorkSession {
        try await store.read { try WorkSession.find(id, $0) }.orThrow("no session")
    }

    func guests(at id: WorkSession.ID) async throws -> [SessionGuest] {
        try await store.read { try SessionGuest.all(of: id, $0) }
    }

    /// A session that has begun, with a draft of the same team, and one result.
    func result(_ text: String) async throws -> (session: WorkSession.ID, proposal: Proposal.ID, result: Int)
    {
        let session = try await session()
        let team = try await self.session(session).team.orThrow("no team")
        let proposal = try await perform(BeginProposal("Samen koken", of: team), as: .anna)
        try clock.set("2026-11-26 20:00")
        let result = try await perform(AddSessionResult(text, for: .plan, of: session), as: .anna)
        return (session, proposal, result)
    }
}

extension WorkForm {
    static func example(name: String = "Wandeling", minutes: Int = 30) -> WorkForm {
        WorkForm(
            id: "wandeling",
            name: Bilingual(nl: name, en: name),
            purpose: Bilingual(nl: "Praten onderweg.", en: "Talking on the way."),
            leastPeople: 2,
            mostPeople: 10,
            script: [
                ScriptStep(
                    minutes: minutes,
                    title: Bilingual(nl: "Lopen", en: "Walking"),
                    text: Bilingual(nl: "Loop twee aan twee.", en: "Walk in pairs.")
                )
            ]
        )
    }
}
