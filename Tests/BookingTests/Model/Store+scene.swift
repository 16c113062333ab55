import Booking
import MixedZone
import Support

extension Store {
    /// Builds the scene by commands and returns its people in order.
    func build(_ scene: Scene) async throws -> [Member.ID] {
        let area = Area(id: "centrum", parent: nil, level: .municipality, name: "Centrum", code: nil)
        _ = try await perform(AddArea(area), as: .atCommandLine)
        _ = try await perform(AddProgramme(scene.programme), as: .atCommandLine)
        for site in scene.sites {
            let id = site.location.id
            _ = try await perform(AddLocation(site.location), as: .atCommandLine)
            for place in site.rooms {
                let command = AddRoom(location: id, room: place.room, seats: place.seats)
                _ = try await perform(command, as: .atCommandLine)
            }
            for rule in site.rules {
                _ = try await perform(AddOpeningRule(location: id, rule: rule), as: .atCommandLine)
            }
        }
        var members: [Member.ID] = []
        for somebody in scene.people { members.append(try await admit(somebody)) }
        return members
    }

    private func admit(_ somebody: Scene.Somebody) async throws -> Member.ID {
        guard let first = somebody.roles.first else { throw Unreadable(text: somebody.name) }
        let invitation = InviteMember(
            email: nil,
            name: somebody.name,
            language: "nl",
            role: first.role,
            scope: first.scope
        )
        let member = try await perform(invitation, as: .atCommandLine)
        for held in somebody.roles.dropFirst() {
            let grant = GrantRole(member: member, role: held.role, scope: held.scope, endsAt: held.until)
            _ = try await perform(grant, as: .atCommandLine)
        }
        return member
    }
}
