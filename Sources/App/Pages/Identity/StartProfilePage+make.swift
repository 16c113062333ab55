import MixedZone

extension StartProfilePage {
    static func make(
        _ site: Site,
        _ context: ZoneContext,
        _ form: ProfileStart,
        _ problems: FormProblems = .none
    ) async throws -> StartProfilePage {
        let words = site.words(context.language)
        let heading = Heading(
            title: words("start.heading"),
            address: { $0.startProfile },
            hasErrors: !problems.isEmpty,
            form: form.hidden + [.showOnly]
        )
        let zone = try await site.face(context).zone
        return StartProfilePage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            action: context.links.startProfile,
            hidden: form.hidden,
            name: Field(
                id: "name",
                name: "name",
                label: words("profile.name"),
                hint: words("start.name-hint"),
                value: form.name,
                error: problems["name"],
                autocomplete: "name",
                maxLength: 80
            ),
            role: roles(form, problems, words),
            consents: ConsentPurpose.allCases.map {
                Choice($0, words, isChecked: form.consents.contains($0))
            },
            age: Choice(
                id: "sixteen",
                name: "sixteen",
                value: "ja",
                label: words("start.age"),
                error: problems["sixteen"],
                isChecked: form.isSixteenOrOlder
            ),
            joining: words("start.joining-\(zone.membership.rawValue)")
        )
    }

    private static func roles(_ form: ProfileStart, _ problems: FormProblems, _ words: Words) -> ChoiceField {
        ChoiceField(
            id: "role",
            name: "role",
            legend: words("start.role"),
            error: problems["role"],
            choices: JoinZone.askableRoles.map { role in
                Choice(
                    id: "role-\(role.rawValue)",
                    name: "role",
                    value: role.rawValue,
                    label: words.role(role).capitalizedFirst,
                    hint: role == .civilServant ? words("start.civil-servant-hint") : "",
                    isChecked: form.role == role
                )
            }
        )
    }
}

extension Choice {
    /// A box to tick for one purpose.
    init(_ purpose: ConsentPurpose, _ words: Words, isChecked: Bool) {
        self.init(
            id: "consent-\(purpose.rawValue)",
            name: "consent",
            value: purpose.rawValue,
            label: words("consent.\(purpose.rawValue)"),
            hint: words("consent.\(purpose.rawValue).about"),
            isChecked: isChecked
        )
    }
}
