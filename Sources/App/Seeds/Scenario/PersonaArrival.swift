import MixedZone

/// A persona becomes a member: by themselves where the zone allows it, otherwise invited.
struct PersonaArrival {
    let store: Store
    let persona: Persona

    func carryOut() async throws -> Member.ID {
        guard let first = persona.roles.first else { throw KernelRefusal.missing }
        let zone = try await store.read(Zone.load)
        let mayJoin = zone.membership == .open && first.role.isOpenToAll && first.scope == .zone
        let id: Member.ID
        if let email = persona.email, mayJoin {
            id = try await join(first.role, email)
        } else {
            id = try await invite(first)
        }
        for role in persona.roles.dropFirst() {
            let grant = GrantRole(member: id, role: role.role, scope: role.scope)
            _ = try await store.perform(grant, as: .atCommandLine)
        }
        let profile = ChangeProfile(
            name: persona.name,
            language: persona.language,
            canHelpWith: persona.canHelpWith,
            isLookingFor: persona.isLookingFor
        )
        _ = try await store.perform(profile, as: .member(id))
        return id
    }

    private func join(_ role: Role, _ email: String) async throws -> Member.ID {
        let command = JoinZone(
            email: email,
            name: persona.name,
            language: persona.language,
            role: role,
            isSixteenOrOlder: true,
            consents: ConsentPurpose.allCases.filter(persona.consents.contains)
        )
        return try await store.perform(command, as: .visitor).member
    }

    private func invite(_ role: Persona.RoleSeed) async throws -> Member.ID {
        let command = InviteMember(
            email: persona.email,
            name: persona.name,
            language: persona.language,
            role: role.role,
            scope: role.scope
        )
        let id = try await store.perform(command, as: .atCommandLine)
        for purpose in ConsentPurpose.allCases where persona.consents.contains(purpose) {
            _ = try await store.perform(GiveConsent(purpose: purpose), as: .member(id))
        }
        return id
    }
}
