import MixedZone

extension ProfilePage {
    /// - Parameter saved: what was saved just now, as the address says; anything unknown says nothing.
    static func make(
        _ site: Site,
        _ context: MemberContext,
        _ sheet: ProfileSheet,
        _ draft: ProfileDraft,
        _ problems: FormProblems = .none,
        saved: String = ""
    ) async throws -> ProfilePage {
        let words = site.words(context.language)
        let links = context.links
        let heading = Heading(
            title: words("profile.heading"),
            address: { $0.profile },
            notices: notices(saved, words),
            hasErrors: !problems.isEmpty
        )
        let texts = ProfileFields(words: words, draft: draft, problems: problems)
        return ProfilePage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            action: links.profile,
            name: texts.name,
            language: texts.language,
            helpsWith: texts.helpsWith,
            seeks: texts.seeks,
            email: context.viewer.member.email ?? words("profile.no-email"),
            changeAddress: Link(href: links.ownAddress, text: words("own-address.link")),
            roles: sheet.roles,
            consentAction: links.consents,
            consents: ConsentPurpose.allCases.map { consent($0, sheet, words) },
            rhythmAction: links.rhythm,
            rhythm: .rhythms(sheet.rhythm, error: problems["rhythm"], words),
            myData: Link(href: links.myData(), text: words("mydata.heading")),
            leave: Link(href: links.leaving, text: words("leave.link")),
            signOutAction: links.signOut,
            signOutEverywhereAction: links.signOutEverywhere,
            sessions: words.count("profile.sessions-count", sheet.sessions)
        )
    }

    private static func notices(_ saved: String, _ words: Words) -> [Notice] {
        switch saved {
        case "profiel": [Notice(.good, words("profile.saved"), words: words)]
        case "adres": [Notice(.good, words("own-address.done"), words: words)]
        case "toestemmingen": [Notice(.good, words("profile.consents-saved"), words: words)]
        case "post": [Notice(.good, words("rhythm.saved"), words: words)]
        default: []
        }
    }

    private static func consent(
        _ purpose: ConsentPurpose,
        _ sheet: ProfileSheet,
        _ words: Words
    ) -> ConsentLine {
        let given = sheet.given[purpose]
        let version = String(purpose.version)
        return ConsentLine(
            choice: Choice(purpose, words, isChecked: given != nil),
            version: given.map { instant in
                let date = words.date(sheet.clock.day(of: instant))
                return words("consent.version", ["version": version, "date": date])
            } ?? words("consent.version-none", ["version": version])
        )
    }
}

/// The fields of a profile that can be changed.
private struct ProfileFields {
    let words: Words
    let draft: ProfileDraft
    let problems: FormProblems

    var name: Field {
        Field(
            id: "name",
            name: "name",
            label: words("profile.name"),
            value: draft.name,
            error: problems["name"],
            autocomplete: "name",
            maxLength: 80
        )
    }

    var helpsWith: Field { text("canHelpWith", "helps-with", draft.canHelpWith) }

    var seeks: Field { text("isLookingFor", "seeks", draft.isLookingFor) }

    var language: ChoiceField { .languages(draft.language, error: problems["language"], words) }

    private func text(_ id: String, _ key: String, _ value: String) -> Field {
        Field(
            id: id,
            name: id,
            label: words("profile.\(key)"),
            isOptional: true,
            hint: "\(words("profile.\(key)-hint")) \(words("profile.sensitive-hint"))",
            value: value,
            error: problems[id],
            maxLength: ChangeProfile.longestText,
            isLong: true
        )
    }
}
