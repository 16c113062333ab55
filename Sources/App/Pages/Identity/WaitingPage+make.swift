import MixedZone

extension WaitingPage {
    /// What somebody reads who asked to join and waits for an answer: only an administrator gives a staff role.
    static func makeForRequest(
        _ site: Site,
        _ context: ZoneContext,
        of member: Member?
    ) async throws -> WaitingPage {
        let isOpen = member?.askedRole?.isOpenToAll ?? true
        return try await make(site, context, text: isOpen ? "requested" : "requested-staff")
    }

    /// What somebody reads who is not known, where people come in by invitation only.
    static func makeByInvitation(_ site: Site, _ context: ZoneContext) async throws -> WaitingPage {
        try await make(site, context, text: "invited")
    }

    private static func make(
        _ site: Site,
        _ context: ZoneContext,
        text key: String
    ) async throws -> WaitingPage {
        let words = site.words(context.language)
        let contact = try await site.face(context).zone.texts.contact[context.language.rawValue]
        let title = words("waiting.\(key).heading")
        return WaitingPage(
            chrome: try await site.chrome(Heading(title: title, address: { $0.signIn() }), context),
            heading: title,
            sentence: words("waiting.\(key).sentence", ["contact": contact]),
            actions: [Link(href: context.links.home, text: words("error.home"))]
        )
    }
}
