import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `A team` {
    private func zone() async throws -> TestStore {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        return zone
    }

    @Test func `forms with two, and is active with the third`() async throws {
        let zone = try await zone()
        let team = try await zone.perform(form(), as: .anna)
        try await zone.join(team, .bilal, as: .entrepreneur)
        #expect(try await zone.team(team).state == .forming)
        try await zone.join(team, .carla, as: .resident)
        #expect(try await zone.team(team).state == .active)
        _ = try await zone.perform(LeaveTeam(team), as: .carla)
        #expect(try await zone.team(team).state == .forming)
    }

    @Test func `is not made active by who reads along, nor by the municipality alone`() async throws {
        let zone = try await zone()
        let team = try await zone.perform(form(as: .municipality), as: .daan)
        for person in [Person.dora, .hanna] {
            let member = try await zone.id(of: person)
            _ = try await zone.perform(InviteToTeam(member, to: team), as: .daan)
            let yes = AnswerTeamInvitation(team, for: member, isAccepted: true, as: .municipality)
            _ = try await zone.perform(yes, as: person)
        }
        #expect(try await zone.team(team).state == .forming)
        let carla = try await zone.id(of: .carla)
        _ = try await zone.perform(InviteToTeam(carla, to: team), as: .dora)
        let reads = AnswerTeamInvitation(team, for: carla, isAccepted: true, as: .resident, isObserver: true)
        _ = try await zone.perform(reads, as: .carla)
        #expect(try await zone.team(team).state == .forming)
        _ = try await zone.perform(ChangeTeamRole(carla, in: team, isObserver: false), as: .daan)
        #expect(try await zone.team(team).state == .active)
        _ = try await zone.perform(ChangeTeamRole(carla, in: team, isObserver: true), as: .daan)
        #expect(try await zone.team(team).state == .forming)
    }

    @Test func `takes part in a capacity that the roles allow`() async throws {
        let zone = try await zone()
        #expect(try await zone.refusal(form(as: .resident), as: .anna) == "team-capacity-does-not-fit")
        let team = try await zone.team()
        let asked = AskToJoin(team, as: .resident, note: "")
        #expect(try await zone.refusal(asked, as: .daan) == "team-capacity-does-not-fit")
        _ = try await zone.perform(AskToJoin(team, as: .professional, note: "Ik help graag."), as: .daan)
        let daan = try await zone.id(of: .daan)
        _ = try await zone.perform(AnswerTeamInvitation(team, for: daan, isAccepted: true), as: .bilal)
        let members = try await zone.store.read { try TeamMember.all(of: team, $0) }
        #expect(members.first { $0.member == daan }?.capacity == .professional)
    }

    @Test func `has one invitation or request of somebody that waits`() async throws {
        let zone = try await zone()
        let team = try await zone.team()
        let daan = try await zone.id(of: .daan)
        _ = try await zone.perform(InviteToTeam(daan, to: team), as: .bilal)
        #expect(try await zone.refusal(InviteToTeam(daan, to: team), as: .carla) == "team-waits-already")
        let asked = AskToJoin(team, as: .municipality, note: "")
        #expect(try await zone.refusal(asked, as: .daan) == "team-waits-already")
        let no = AnswerTeamInvitation(team, for: daan, isAccepted: false)
        #expect(try await zone.refusal(no, as: .dora) == "not-allowed")
        _ = try await zone.perform(no, as: .carla)
        #expect(try await zone.refusal(no, as: .daan) == "team-nothing-waits")
        _ = try await zone.perform(asked, as: .daan)
        let yes = AnswerTeamInvitation(team, for: daan, isAccepted: true)
        #expect(try await zone.refusal(yes, as: .daan) == "not-allowed")
        _ = try await zone.perform(no, as: .daan)
        #expect(try await zone.store.read { try TeamInvitation.open(in: team, $0) } == [])
    }

    @Test func `speaks through one person, who hands over before leaving`() async throws {
        let zone = try await zone()
        let team = try await zone.team()
        #expect(try await zone.refusal(LeaveTeam(team), as: .anna) == "team-hand-over-first")
        let (bilal, carla) = (try await zone.id(of: .bilal), try await zone.id(of: .carla))
        #expect(try await zone.refusal(HandOverSpeaking(team, to: carla), as: .bilal) == "not-allowed")
        _ = try await zone.perform(ChangeTeamRole(carla, in: team, isObserver: true), as: .anna)
        #expect(try await zone.refusal(HandOverSpeaking(team, to: carla), as: .anna) == "team-not-in-team")
        _ = try await zone.perform(HandOverSpeaking(team, to: bilal), as: .anna)
        #expect(try await zone.places(in: team)["Bilal Bakir"] == .spokesperson)
        #expect(try await zone.asked(of: .bilal).last == "speak-for-team")
        _ = try await zone.perform(LeaveTeam(team), as: .anna)
        let observe = ChangeTeamRole(bilal, in: team, isObserver: true)
        #expect(try await zone.refusal(observe, as: .bilal) == "team-speaks-for-team")
    }

    @Test func `that nobody speaks for any more is in the hands of the area's coordinator`() async throws {
        let zone = try await zone()
        let team = try await zone.team()
        let carla = try await zone.id(of: .carla)
        #expect(try await zone.refusal(DissolveTeam(team, reason: "Klaar."), as: .hanna) == "not-allowed")
        _ = try await zone.perform(LeaveZone(), as: .anna)
        #expect(try await zone.team(team).state == .forming)
        let asked = try await zone.store.read { db in
            try String.fetchAll(db, sql: "SELECT \"values\" FROM outbox WHERE kind = 'thread-ask'")
        }
        #expect(asked.contains { $0.contains("name-speaker") })
        #expect(try await zone.refusal(HandOverSpeaking(team, to: carla), as: .carla) == "not-allowed")
        _ = try await zone.perform(HandOverSpeaking(team, to: carla), as: .hanna)
        #expect(try await zone.places(in: team)["Carla Cornelissen"] == .spokesperson)
    }

    @Test func `has one contact at the municipality, who works there`() async throws {
        let zone = try await zone()
        let team = try await zone.team()
        let carla = try await zone.id(of: .carla)
        #expect(
            try await zone.refusal(NameContact(carla, in: team), as: .anna) == "team-contact-from-elsewhere"
        )
        for person in [Person.daan, .dora] { try await zone.join(team, person, as: .municipality) }
        let first = try await zone.store.read { try TeamMember.all(of: team, $0).first(where: \.isContact) }
        #expect(first?.name == "Daan Dijksma")
        _ = try await zone.perform(NameContact(try await zone.id(of: .dora), in: team), as: .anna)
        let contacts = try await zone.store.read { try TeamMember.all(of: team, $0).filter(\.isContact) }
        #expect(contacts.map(\.name) == ["Dora Dekker"])
    }

    @Test func `ends with a reason, and nothing waits in it any more`() async throws {
        let zone = try await zone()
        let team = try await zone.team()
        let daan = try await zone.id(of: .daan)
        _ = try await zone.perform(InviteToTeam(daan, to: team), as: .anna)
        await #expect(throws: InvalidFields([FieldProblem("reason", "text-missing")])) {
            try await zone.perform(DissolveTeam(team, reason: " "), as: .anna)
        }
        _ = try await zone.perform(DissolveTeam(team, reason: "Het plein is klaar."), as: .anna)
        #expect(try await zone.team(team).state == .dissolved)
        #expect(try await zone.store.read { try TeamInvitation.open(of: daan, $0) } == [])
        let yes = AnswerTeamInvitation(team, for: daan, isAccepted: true, as: .municipality)
        #expect(try await zone.refusal(yes, as: .daan) == "team-dissolved")
    }

    private func form(as capacity: TeamMember.Capacity = .entrepreneur) -> FormTeam {
        FormTeam(.initiativeGroup, name: "Samen koken", purpose: "Koken met de buurt.", as: capacity)
    }
}
