import MixedZone

extension CodePage {
    /// - Parameters:
    ///   - typed: what stood in the field when the form was sent.
    ///   - isAgain: whether another code was sent just now, because the first did not come.
    static func make(
        _ site: Site,
        _ context: ZoneContext,
        _ form: CodeRequest,
        typed: String = "",
        _ problems: FormProblems = .none,
        isAgain: Bool = false
    ) async throws -> CodePage {
        let words = site.words(context.language)
        let links = context.links
        let back = form.back
        let heading = Heading(
            title: words("code.heading"),
            address: { $0.code },
            crumbs: [Link(href: links.signIn(back: back), text: words("sign-in.heading"))],
            notices: isAgain ? [Notice(.good, words("code.sent-again"), words: words)] : [],
            hasErrors: !problems.isEmpty,
            form: form.hidden + [.showOnly]
        )
        return CodePage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            action: links.code,
            hidden: form.hidden,
            code: Field(
                id: "code",
                name: "code",
                label: words("code.label"),
                hint: words("code.hint"),
                value: typed,
                error: problems["code"],
                autocomplete: "one-time-code",
                inputmode: "numeric",
                maxLength: 12,
                isShort: true
            ),
            sent: words("code.sent", ["email": form.email]),
            againAction: links.signIn(),
            againHidden: form.hidden,
            back: Link(href: links.signIn(back: back), text: words("code.back"))
        )
    }
}
