import Booking
import MixedZone
import Support

@testable import App

/// A zone with two places and people, in which every case gets a thing of its own to act on.
struct Scene: Sendable {
    let store: Store
    let places: Places

    static let location = "grachtpand"
    static let otherLocation = "kadehuis"
    static let theme = "groen"
    static let organization = "buurtzaak"
    static let today = "2026-11-24"
    static let coming = "2026-11-26"
    static let owner = Person("Olga Oudegracht", .entrepreneur)
    static let waiting = "wachtend@voorbeeld.test"

    /// Furnishes a zone that is set up and that nobody belongs to yet.
    static func furnish(_ store: Store) async throws -> Scene {
        let places = try await store.letRooms(store.furnish(location, name: "Grachtpand"))
        _ = try await store.furnish(otherLocation, name: "Kadehuis")
        for scope in [Scope.theme(theme), .organization(organization)] { try await store.build(scope) }
        let scene = Scene(store: store, places: places)
        _ = try await scene.id(of: owner)
        _ = try await scene.join(waiting, name: "Wanda Wachtend", as: .civilServant)
        return scene
    }

    func id(of person: Person) async throws -> Member.ID {
        let known = try await store.read { try Member.find(email: person.email, $0)?.id }
        if let known { return known }
        try await store.build(person.scope)
        let invitation = InviteMember(
            email: person.email,
            name: person.name,
            language: "nl",
            role: person.role,
            scope: person.scope
        )
        return try await store.perform(invitation, as: .atCommandLine)
    }

    /// Somebody who asks to become a member.
    func join(_ email: String, name: String, as role: Role) async throws -> Member.ID {
        let command = JoinZone(
            email: email,
            name: name,
            language: "nl",
            role: role,
            isSixteenOrOlder: true,
            consents: []
        )
        return try await store.perform(command, as: .visitor).member
    }

    func actor(_ caller: Caller) async throws -> MixedZone.Actor {
        switch caller {
        case .stranger: return .visitor
        case .commandLine: return .atCommandLine
        case .clock: return .clock
        case .requested:
            let id = try await store.read { try Member.find(email: Scene.waiting, $0)?.id }
            guard let id else { throw Unreadable() }
            return .member(id)
        case .member:
            guard let person = caller.person else { throw Unreadable() }
            return .member(try await id(of: person))
        }
    }
}
