import MixedZone

/// A member takes another e-mail address: first the address, then the code that was sent there.
struct OwnAddressPage: Page {
    static let template = "profile/address"
    let chrome: Chrome
    let errors: [ErrorLine]
    let lead: String
    let action: String
    let hidden: [HiddenField]
    let field: Field
    let button: String
    let back: Link
}

extension OwnAddressPage {
    /// The question for the new address.
    static func ask(
        _ site: Site,
        _ context: MemberContext,
        typed: String = "",
        _ problems: FormProblems = .none
    ) async throws -> OwnAddressPage {
        let words = site.words(context.language)
        return OwnAddressPage(
            chrome: try await chrome(site, context, problems),
            errors: problems.lines,
            lead: words(
                "own-address.about",
                ["address": context.viewer.member.email ?? words("profile.no-email")]
            ),
            action: context.links.ownAddress,
            hidden: [],
            field: Field(
                id: "email",
                name: "email",
                label: words("own-address.label"),
                value: typed,
                error: problems["email"],
                type: "email",
                autocomplete: "email",
                inputmode: "email",
                maxLength: 254
            ),
            button: words("own-address.ask"),
            back: Link(href: context.links.profile, text: words("own-address.back"))
        )
    }

    /// The question for the code.
    static func enter(
        _ site: Site,
        _ context: MemberContext,
        email: String,
        form: Secret,
        typed: String = "",
        _ problems: FormProblems = .none
    ) async throws -> OwnAddressPage {
        let words = site.words(context.language)
        return OwnAddressPage(
            chrome: try await chrome(site, context, problems),
            errors: problems.lines,
            lead: words("code.sent", ["email": email]),
            action: context.links.ownAddressCode,
            hidden: [
                HiddenField(name: "email", value: email), HiddenField(name: "formulier", value: form.text),
            ],
            field: Field(
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
            button: words("own-address.button"),
            back: Link(href: context.links.ownAddress, text: words("own-address.other"))
        )
    }

    private static func chrome(
        _ site: Site,
        _ context: MemberContext,
        _ problems: FormProblems
    ) async throws -> Chrome {
        let words = site.words(context.language)
        let heading = Heading(
            title: words("own-address.heading"),
            address: { $0.ownAddress },
            crumbs: [Link(href: context.links.profile, text: words("profile.heading"))],
            hasErrors: !problems.isEmpty
        )
        return try await site.chrome(heading, context)
    }
}

extension Links {
    var ownAddress: String { profile + "/e-mailadres" }
    var ownAddressCode: String { ownAddress + "/code" }
}
