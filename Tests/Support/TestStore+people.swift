public import MixedZone
private import Synchronization

extension TestStore {
    /// Names the zone, so that people can join it.
    public func setUp(_ membership: Zone.Membership = .open) async throws {
        _ = try await store.perform(SetUpZone.example(membership), as: .atCommandLine)
    }

    /// The person's identifier; the first time, the person is invited from the command line, and the place
    /// of the person's role is built.
    public func id(of person: Person) async throws -> Member.ID {
        if let known = members.withLock({ $0[person] }) { return known }
        try await store.build(person.scope)
        let invitation = InviteMember(
            email: person.email,
            name: person.name,
            language: "nl",
            role: person.role,
            scope: person.scope
        )
        let id = try await store.perform(invitation, as: .atCommandLine)
        members.withLock { $0[person] = id }
        return id
    }

    /// Sends a command as a person, who becomes a member when they were none.
    public func perform<C: Command>(_ command: C, as person: Person) async throws -> C.Output {
        try await store.perform(command, as: .member(id(of: person)))
    }
}

extension SetUpZone {
    /// A zone that is nobody's.
    public static func example(_ membership: Zone.Membership = .open) -> SetUpZone {
        let text = Bilingual(nl: "Een voorbeeld.", en: "An example.")
        return SetUpZone(
            slug: "voorbeeldstad",
            name: "Mixed Zone Voorbeeldstad",
            municipality: "Voorbeeldstad",
            municipalityCode: "GM0000",
            timeZone: "Europe/Amsterdam",
            language: "nl",
            membership: membership,
            accent: Accent(light: "#005a9c", lightInk: "#ffffff", dark: "#7ab8e6", darkInk: "#001d33"),
            texts: ZoneTexts(welcome: text, about: text, contact: text)
        )
    }
}
