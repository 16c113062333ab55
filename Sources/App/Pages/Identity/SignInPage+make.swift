import MixedZone

extension SignInPage {
    /// - Parameter form: what was typed, and where to go afterwards.
    static func make(
        _ site: Site,
        _ context: ZoneContext,
        _ form: CodeRequest,
        _ problems: FormProblems = .none
    ) async throws -> SignInPage {
        let words = site.words(context.language)
        let back = form.back
        let heading = Heading(
            title: words("sign-in.heading"),
            address: { $0.signIn(back: back) },
            hasErrors: !problems.isEmpty
        )
        let zone = try await site.face(context).zone
        return SignInPage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            action: context.links.signIn(),
            hidden: back.map { [HiddenField(name: "terug", value: $0.description)] } ?? [],
            email: Field(
                id: "email",
                name: "email",
                label: words("sign-in.email"),
                hint: words("sign-in.mail-hint"),
                value: form.email,
                error: problems["email"],
                type: "email",
                autocomplete: "email",
                inputmode: "email",
                maxLength: 254
            ),
            joining: words("sign-in.joining-\(zone.membership.rawValue)"),
            reason: back == nil ? "" : words("sign-in.reason"),
            personas: try await personas(site, context, words),
            personaAction: context.links.persona
        )
    }

    private static func personas(
        _ site: Site,
        _ context: ZoneContext,
        _ words: Words
    ) async throws -> [PersonaGroup] {
        guard site.settings.isDemo else { return [] }
        let now = context.store.now
        return try await context.store.read { try Personas.load(at: now, $0) }.groups(words)
    }
}
