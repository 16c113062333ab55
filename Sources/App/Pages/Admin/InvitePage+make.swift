import MixedZone

extension InvitePage {
    static func make(
        _ site: Site,
        _ context: MemberContext,
        _ draft: InviteDraft,
        _ problems: FormProblems = .none
    ) async throws -> InvitePage {
        let (words, links, language) = (site.words(context.language), context.links, context.language)
        let scopes = try await context.store.read { try ScopeNames.load(language, $0) }
        let heading = Heading(
            title: words("invite.heading"),
            section: .administration,
            address: { $0.invitations },
            crumbs: [Link(href: links.members, text: words("members.heading"))],
            hasErrors: !problems.isEmpty
        )
        return InvitePage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            action: links.invitations,
            name: Field(
                id: "name",
                name: "name",
                label: words("profile.name"),
                value: draft.name,
                error: problems["name"],
                maxLength: 80
            ),
            email: Field(
                id: "email",
                name: "email",
                label: words("sign-in.email"),
                value: draft.email,
                error: problems["email"],
                type: "email",
                inputmode: "email",
                maxLength: 254
            ),
            language: .languages(draft.language, error: problems["language"], words),
            role: .roles(draft.role, error: problems["role"], words),
            scope: .scopes(scopes, draft.scope, error: problems["scope"], words)
        )
    }
}
