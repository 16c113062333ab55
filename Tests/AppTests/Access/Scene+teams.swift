import Challenges
import MixedZone
import Support

@testable import App

extension Scene {
    private static let tom = Person("Tom Teamlid", .entrepreneur)

    /// A team that the caller speaks for, where the caller is a member; else somebody's.
    static let ownTeam = Thing.made { scene, caller, _ in
        try await scene.team(of: caller.person ?? tom, caller.role).description
    }

    /// The same, with the owner in it.
    static let ownTeamWithOwner = Thing.made { scene, caller, _ in
        let id = try await scene.team(of: caller.person ?? tom, caller.role)
        let (speaker, owner) = (
            try await scene.id(of: caller.person ?? tom), try await scene.id(of: Scene.owner)
        )
        _ = try await scene.store.perform(InviteToTeam(owner, to: id), as: .member(speaker))
        let yes = AnswerTeamInvitation(id, for: owner, isAccepted: true)
        _ = try await scene.store.perform(yes, as: .member(owner))
        return id.description
    }

    /// The same, which the owner asks to join.
    static let ownTeamAsked = Thing.made { scene, caller, _ in
        let id = try await scene.team(of: caller.person ?? tom, caller.role)
        let owner = try await scene.id(of: Scene.owner)
        let asked = AskToJoin(id, as: .entrepreneur, note: "")
        _ = try await scene.store.perform(asked, as: .member(owner))
        return id.description
    }

    /// A team in which the caller is not.
    static let anothersTeam = Thing.made { scene, _, _ in
        try await scene.team(of: tom, .entrepreneur).description
    }

    /// A work session of a team of the caller's, where the caller is a member.
    static let ownSession = session(own: true)
    /// A work session of another team, for everybody or for the team alone.
    static let anothersSession = session(own: false)
    static let closedSession = session(own: false, isPublic: false)

    private static func session(own: Bool, isPublic: Bool = true) -> Thing {
        .made { scene, caller, _ in
            let person = own ? caller.person ?? tom : tom
            let team = try await scene.team(of: person, own ? caller.role : .entrepreneur)
            let speaker = try await scene.id(of: person)
            return try await scene.store.session(of: team, by: speaker, isPublic: isPublic).description
        }
    }

    private func team(of person: Person, _ role: Role?) async throws -> Team.ID {
        let role = role ?? .entrepreneur
        let fitting = TeamMember.Capacity.allCases.first { $0.roles.contains(role) }
        let form = FormTeam(
            .workGroup,
            name: "Groen plein",
            purpose: "Een koel plein.",
            as: fitting ?? .resident
        )
        return try await store.perform(form, as: .member(id(of: person)))
    }
}
