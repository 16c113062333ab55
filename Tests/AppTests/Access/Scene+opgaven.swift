import Challenges
import MixedZone
import Support

@testable import App

extension Scene {
    private static let oda = Person("Oda Opgave", .civilServant)
    private static let dirk = Person("Dirk Deputaat", .civilServant)

    /// Somebody whose question an opgave can be.
    static let civilServant = Thing.made { scene, _, _ in try await scene.id(of: oda).description }

    /// An opgave in the centre; the caller's own where the caller is a civil servant and it is asked for.
    static func opgave(_ state: ChallengeState, own: Bool = false) -> Thing {
        .made { scene, caller, _ in try await scene.opgave(state, own, caller).description }
    }

    /// The thread of an open opgave.
    static let thread = Thing.made { scene, caller, _ in
        let id = try await scene.opgave(.open, false, caller)
        guard let thread = try await scene.store.read({ try Challenge.find(id, $0)?.thread }) else {
            throw Unreadable()
        }
        return thread.description
    }

    private func opgave(_ state: ChallengeState, _ isOwn: Bool, _ caller: Caller) async throws -> Challenge.ID {
        let person = isOwn && caller.role == .civilServant ? caller.person : nil
        let owner = try await id(of: person ?? Self.oda)
        let deputy = try await id(of: Self.dirk)
        guard state == .closing else { return try await store.opgave(of: owner, and: deputy, in: state) }
        let open = try await store.opgave(of: owner, and: deputy)
        let closing = ProposeClosing(open, reason: "Niemand kwam.", learned: "Begin eerder.")
        _ = try await store.perform(closing, as: .member(owner))
        return open
    }
}

extension Role {
    /// Sees what the municipality prepares.
    var isStaff: Bool {
        switch self {
        case .civilServant, .alderman, .areaCoordinator, .themeSupervisor, .editor, .administrator: true
        case .entrepreneur, .freelancer, .resident, .host: false
        }
    }
}
