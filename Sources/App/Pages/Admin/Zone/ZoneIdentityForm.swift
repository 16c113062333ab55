import MixedZone

/// Changes what the zone is called, whose it is, and how one becomes a member.
struct ZoneIdentityForm: AdminForm {
    let zone: Zone
    let words: Words

    var title: String { words("zone-identity.heading") }
    var about: String { words("zone-identity.about") }
    var button: String { words("zone-identity.button") }
    var anchor: String { "name" }
    var initial: FormFields {
        FormFields([
            ("name", zone.name), ("municipality", zone.municipality),
            ("municipalityCode", zone.municipalityCode), ("membership", zone.membership.rawValue),
        ])
    }

    func crumbs(_ links: Links) -> [Link] { .zone(links, words) }
    func address(_ links: Links) -> String { links.zoneIdentity }
    func done(_ links: Links) -> String { links.managedZone(done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        let answers = Zone.Membership.allCases.map {
            (value: $0.rawValue, label: words("membership.\($0.rawValue)"))
        }
        return [
            pen.text("name", words("location.field.name"), maxLength: 80),
            pen.text("municipality", words("zone-identity.municipality"), maxLength: 80),
            pen.text(
                "municipalityCode",
                words("zone-identity.code"),
                hint: words("zone-identity.code-hint"),
                maxLength: 6
            ),
            .radios(
                pen.choices(
                    "membership",
                    words("zone-identity.membership"),
                    hint: words("zone-identity.membership-hint"),
                    answers
                )
            ),
        ]
    }

    func change(_ typed: FormFields) throws -> ChangeZone {
        let membership = Zone.Membership(rawValue: typed["membership"])
        guard let membership else { throw InvalidFields([FieldProblem("membership", "choose-one")]) }
        return ChangeZone(
            name: typed["name"],
            municipality: typed["municipality"],
            municipalityCode: typed.trimmed("municipalityCode").uppercased(),
            membership: membership
        )
    }
}
