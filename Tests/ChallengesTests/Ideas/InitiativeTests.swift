import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `An idea that goes on as an initiative` {
    private func zone() async throws -> TestStore {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        for person in [Person.carla, .hanna] { _ = try await zone.id(of: person) }
        return zone
    }

    private struct Group {
        let idea: Idea
        let team: Team
        let members: [TeamMember]
        let proposal: Proposal
    }

    private func group(of idea: Idea.ID, _ begun: GoOnWithIdea.Begun, _ zone: TestStore) async throws -> Group
    {
        try await zone.store.read { db in
            Group(
                idea: try Idea.find(idea, db).orThrow("no idea"),
                team: try Team.existing(begun.team, db),
                members: try TeamMember.all(of: begun.team, db),
                proposal: try Proposal.existing(begun.proposal, db)
            )
        }
    }

    @Test func `has a group of its author and a draft at once, in its own thread`() async throws {
        let zone = try await zone()
        let carla = try await zone.id(of: .carla)
        let id = try await zone.store.idea(by: .member(carla), in: zone.id(of: .hanna))
        let begun = try await zone.perform(GoOnWithIdea(id, reason: "Sterk plan."), as: .hanna)
        let group = try await group(of: id, begun, zone)
        #expect(group.idea.state == .initiative)
        #expect(group.team.kind == .initiativeGroup)
        #expect(group.team.name == group.idea.title)
        #expect(group.team.thread == group.idea.thread)
        #expect(group.members.map(\.member) == [carla])
        #expect(group.members.map(\.role) == [.spokesperson])
        #expect(group.proposal.state == .draft)
        #expect(group.proposal.thread == group.idea.thread)
        #expect(group.proposal.idea == id.description)
        #expect(group.proposal.area == "centrum")
        #expect(try await zone.store.read { try Proposal.all(on: id, $0).map(\.id) } == [begun.proposal])
    }

    @Test func `tells its author once what happened, and once what to do`() async throws {
        let zone = try await zone()
        let carla = try await zone.id(of: .carla)
        let id = try await zone.store.idea(by: .member(carla), in: zone.id(of: .hanna))
        let before = try await letters(to: .carla, zone)
        _ = try await zone.perform(GoOnWithIdea(id, reason: "Sterk plan."), as: .hanna)
        let after = try await letters(to: .carla, zone)
        #expect(after.count == before.count + 2)
        #expect(after.count { $0.values["ask"] == "lead-group" } == 1)
        #expect(after.count { $0.kind == "thread-step" } == before.count { $0.kind == "thread-step" } + 1)
    }

    private func letters(to person: Person, _ zone: TestStore) async throws -> [WaitingMessage] {
        let now = zone.clock.now
        return try await zone.store.read { db in
            try WaitingMessage.due(at: now, limit: 100, db).filter { $0.address == person.email }
        }
    }

    @Test
    func `is led by the adviser where nobody with an account brought it, and a letter shows the way in`()
        async throws
    {
        let zone = try await zone()
        let hanna = try await zone.id(of: .hanna)
        let id = try await zone.store.idea(in: hanna, email: "ida@voorbeeld.test")
        let begun = try await zone.perform(GoOnWithIdea(id, reason: "Sterk plan."), as: .hanna)
        let group = try await group(of: id, begun, zone)
        #expect(group.members.map(\.member) == [hanna])
        #expect(group.members.map(\.capacity) == [.municipality])
        let now = zone.clock.now
        let letter = try await zone.store.read { try WaitingMessage.due(at: now, limit: 100, $0) }
            .first { $0.kind == "idea-group" }
        #expect(letter?.address == "ida@voorbeeld.test")
        #expect(letter?.values["team"] == begun.team.description)
        #expect(group.idea.authorName.isEmpty)
    }

    @Test func `is handed to its author by the adviser once they have joined`() async throws {
        let zone = try await zone()
        let carla = try await zone.id(of: .carla)
        let id = try await zone.store.idea(in: zone.id(of: .hanna))
        let begun = try await zone.perform(GoOnWithIdea(id, reason: "Sterk plan."), as: .hanna)
        _ = try await zone.perform(
            AskToJoin(begun.team, as: .resident, note: "Het was mijn idee."),
            as: .carla
        )
        _ = try await zone.perform(
            AnswerTeamInvitation(begun.team, for: carla, isAccepted: true),
            as: .hanna
        )
        _ = try await zone.perform(HandOverSpeaking(begun.team, to: carla), as: .hanna)
        let group = try await group(of: id, begun, zone)
        #expect(group.members.first?.member == carla)
    }

    @Test func `gives the group a name and a purpose that are not too long`() async throws {
        let zone = try await zone()
        let idea = HandInIdea(
            title: String(repeating: "é", count: 120),
            description: String(repeating: "woord ", count: 600),
            reach: .street,
            area: "centrum",
            network: "local"
        )
        try await zone.store.build(.area("centrum"))
        let id = try await zone.store.perform(idea, as: .visitor).id
        _ = try await zone.perform(TakeIdea(id), as: .hanna)
        let begun = try await zone.perform(GoOnWithIdea(id, reason: "Ja."), as: .hanna)
        let group = try await group(of: id, begun, zone)
        #expect(group.team.name.unicodeScalars.count == FormTeam.longestName)
        #expect(group.team.purpose.unicodeScalars.count <= FormTeam.longestPurpose)
    }
}
