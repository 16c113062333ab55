import MixedZone

extension WaitingPage {
    /// What somebody reads who proved an address but cannot come in.
    static func make(_ site: Site, _ context: ZoneContext, _ state: Member.State) async throws -> WaitingPage
    {
        switch state {
        case .requested, .active: try await make(site, context, text: "requested")
        case .refused: try await make(site, context, text: "refused")
        case .left: try await make(site, context, text: "left")
        }
    }

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
