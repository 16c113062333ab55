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

    /// The caller's own open opgave where the caller is a civil servant, and another civil servant, a space between.
    static let opgaveWithHeir = Thing.made { scene, caller, _ in
        let heir = try await scene.id(of: Person("Hedwig Herder", .civilServant))
        return "\(try await scene.opgave(.open, true, caller)) \(heir)"
    }

    /// The thread of an open opgave.
    static let thread = Thing.made { scene, caller, _ in
        let id = try await scene.opgave(.open, false, caller)
        guard let thread = try await scene.store.read({ try Challenge.find(id, $0)?.thread }) else {
            throw Unreadable()
        }
        return thread.description
    }

    /// An idea of the caller's, in the centre.
    static let ownIdea = Thing.made { scene, caller, _ in
        try await scene.store.idea(by: scene.author(caller)).description
    }

    /// An idea of somebody who waits for an adviser of the centre.
    static let idea = Thing.made { scene, _, number in
        try await scene.store.idea(network: "local-\(number)").description
    }

    /// An idea of somebody without an account: its identifier, a slash and the key of its receipt.
    static let ideaWithKey = Thing.made { scene, _, number in
        try await scene.store.build(.area("centrum"))
        try await scene.store.build(.theme("groen"))
        let idea = HandInIdea.example(network: "receipt-\(number)")
        let received = try await scene.store.perform(idea, as: .visitor)
        return "\(received.id)/\(received.key ?? "")"
    }

    /// An idea of a resident in the care of the caller, where the caller is an adviser of the centre.
    ///
    /// Each by another resident, since nobody brings more than ten an hour.
    static let ideaInCare = Thing.made { scene, caller, number in
        let resident = try await scene.id(of: Person("Ria\(number) Rijtjeshuis", .resident))
        let id = try await scene.store.idea(by: .member(resident))
        let takes = caller.role == .areaCoordinator ? caller.person : nil
        let isHere = caller != .member(.areaCoordinator, .elsewhere)
        let other = Person("Aagje Adviseur", .areaCoordinator, scope: .area("centrum"))
        let adviser = try await scene.id(of: isHere ? takes ?? other : other)
        _ = try await scene.store.perform(TakeIdea(id), as: .member(adviser))
        return id.description
    }

    /// A call for help with an open opgave of somebody else's.
    static let call = Thing.made { scene, caller, _ in
        let opgave = try await scene.opgave(.open, false, caller)
        return try await scene.store.call(for: opgave, by: scene.id(of: oda)).description
    }

    /// Whoever may be an author: a member, or a visitor where the caller is none.
    private func author(_ caller: Caller) async throws -> MixedZone.Actor {
        switch caller {
        case .member: try await actor(caller)
        default: .visitor
        }
    }

    private func opgave(_ state: ChallengeState, _ isOwn: Bool, _ caller: Caller) async throws -> Challenge.ID
    {
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
