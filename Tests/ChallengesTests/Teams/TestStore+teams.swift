import GRDB
import Support

@testable import Challenges
@testable import MixedZone

extension TestStore {
    /// A team of Anna, who speaks, with Bilal and Carla.
    func team(_ name: String = "Samen koken") async throws -> Team.ID {
        try await store.team(name, of: cast())
    }

    func team(_ id: Team.ID) async throws -> Team {
        try await store.read { try Team.find(id, $0) }.orThrow("no team")
    }

    /// Somebody comes in by an invitation of Anna.
    func join(
        _ team: Team.ID,
        _ person: Person,
        as capacity: TeamMember.Capacity,
        isObserver: Bool = false
    ) async throws {
        let member = try await id(of: person)
        _ = try await perform(InviteToTeam(member, to: team), as: .anna)
        let answer = AnswerTeamInvitation(
            team,
            for: member,
            isAccepted: true,
            as: capacity,
            isObserver: isObserver
        )
        _ = try await perform(answer, as: person)
    }

    /// Who is in the team now, with the role.
    func places(in team: Team.ID) async throws -> [String: TeamMember.Role] {
        let members = try await store.read { try TeamMember.all(of: team, $0) }
        return Dictionary(members.map { ($0.name, $0.role) }) { first, _ in first }
    }

    /// What a person gets for a command: its refusal, or nil.
    func refusal(_ command: some Command, as person: Person) async throws -> String? {
        do {
            _ = try await perform(command, as: person)
            return nil
        } catch let refusal as any Refusal {
            return refusal.slug
        }
    }

    /// What somebody is asked by letters that wait.
    func asked(of person: Person) async throws -> [String] {
        let now = clock.now
        let waiting = try await store.read { try WaitingMessage.due(at: now, limit: 500, $0) }
        return waiting.filter { $0.kind == "thread-ask" && $0.address == person.email }
            .compactMap { $0.values["ask"] }
    }
}
