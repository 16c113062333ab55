import MixedZone

/// Somebody without an e-mail address becomes a member, said to a host or an administrator.
struct RegistrationForm: AdminForm {
    /// Where the host came from, and goes on to reserve; nil for who runs the members.
    let from: (location: String, day: String)?
    let isAdministrator: Bool
    let words: Words

    var title: String { words("enrol.heading") }
    var about: String { words("enrol.about") }
    var button: String { words("enrol.button") }
    var anchor: String { "name" }
    var section: Section { from == nil && isAdministrator ? .administration : .host }
    var initial: FormFields { FormFields([(name: "language", value: "nl")]) }

    func crumbs(_ links: Links) -> [Link] {
        if let from {
            let href = links.onBehalf(at: from.location, on: from.day)
            return [Link(href: href, text: words("on-behalf.heading"))]
        }
        return isAdministrator
            ? [Link(href: links.members, text: words("members.heading"))]
            : [Link(href: links.onBehalf(), text: words("on-behalf.heading"))]
    }

    func address(_ links: Links) -> String {
        links.registration(at: from?.location ?? "", on: from?.day ?? "")
    }

    func done(_ links: Links) -> String { isAdministrator ? links.members : links.onBehalf() }

    func done(_ links: Links, made: Member.ID) -> String {
        if let from { return links.day(from.location, from.day, for: made.description) }
        return isAdministrator
            ? links.member(made.description, done: "ingeschreven") : links.onBehalf(done: "ingeschreven")
    }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        let roles = Role.allCases.filter(\.isOpenToAll).map {
            (value: $0.rawValue, label: words.role($0).capitalizedFirst)
        }
        let purposes = RegisterMember.purposes.map {
            (value: $0.rawValue, label: words("enrol.consent-\($0.rawValue)"))
        }
        return [
            pen.text("name", words("profile.name"), maxLength: 80),
            .radios(pen.choices("role", words("enrol.role"), roles)),
            .radios(.languages(typed["language"], error: problems["language"], words)),
            .checks(
                pen.choices(
                    "agreed",
                    words("enrol.agreed-legend"),
                    hint: words("enrol.agreed-hint"),
                    [(value: "ja", label: words("enrol.agreed"))]
                )
            ),
            .checks(
                pen.choices(
                    "consent",
                    words("enrol.consents"),
                    hint: words("enrol.consents-hint"),
                    isOptional: true,
                    purposes
                )
            ),
        ]
    }

    func change(_ typed: FormFields) throws -> RegisterMember {
        guard let role = Role(rawValue: typed["role"]) else {
            throw InvalidFields(
                (typed.trimmed("name").isEmpty ? [FieldProblem("name", "name-missing")] : [])
                    + [FieldProblem("role", "role-missing")]
                    + (typed.isOn("agreed") ? [] : [FieldProblem("agreed", "agreed-aloud")])
            )
        }
        return RegisterMember(
            name: typed["name"],
            language: typed["language"],
            role: role,
            hasAgreed: typed.isOn("agreed"),
            consents: typed.all("consent").compactMap(ConsentPurpose.init)
        )
    }
}
