import Challenges
import GRDB
import MixedZone
import Support

@testable import App

extension Scene {
    /// A proposal about green in the centre, brought to the state by a team of its own.
    ///
    /// A resident who asks is its spokesperson where `own` says so. It is made anew for residents then, and for the
    /// roles that can move it; everybody else comes to the same one.
    static func proposal(
        _ state: ProposalState,
        own: Bool = false,
        movedBy roles: Set<Role> = []
    ) -> Thing {
        .made { scene, caller, number in
            let isOwn = own && caller.role == .resident
            let isNew = isOwn || caller.role.map(roles.contains) ?? false
            let title = isNew ? "Voorstel \(number)" : "Van allen: \(state.rawValue)"
            if !isNew, let known = try await scene.proposal(titled: title) { return known }
            var cast = try await scene.cast()
            if isOwn, let person = caller.person {
                cast = ProposalCast(
                    team: [(try await scene.id(of: person), .resident)] + cast.team,
                    adviser: cast.adviser,
                    secretary: cast.secretary,
                    readers: cast.readers
                )
            }
            return try await scene.store.proposal(title, by: cast, in: state).description
        }
    }

    private func proposal(titled title: String) async throws -> String? {
        try await store.read {
            try String.fetchOne($0, sql: "SELECT id FROM proposals WHERE title = ?", arguments: [title])
        }
    }

    private func cast() async throws -> ProposalCast {
        ProposalCast(
            team: [
                (try await id(of: Person("Tess Team", .resident)), .resident),
                (try await id(of: Person("Timo Team", .entrepreneur)), .entrepreneur),
            ],
            adviser: try await id(of: Person("Alma Adviseur", .areaCoordinator)),
            secretary: try await id(of: Person("Bas Beheer", .administrator)),
            readers: [
                try await id(of: Person("Lotte Lezer", .civilServant)),
                try await id(of: Person("Lars Lezer", .civilServant)),
            ]
        )
    }
}

extension Scene {
    /// The team of a draft; of the resident who asks, or else of others.
    static let proposalTeam = Thing.made { scene, caller, number in
        let draft = try await scene.make(proposal(.draft, own: true), for: caller, number: number)
        guard let id = Proposal.ID(draft) else { throw Unreadable() }
        let team = try await scene.store.read { try Proposal.find(id, $0)?.team }
        return team?.description ?? ""
    }
}
