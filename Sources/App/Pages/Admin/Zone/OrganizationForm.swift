import MixedZone

/// Changes what a party is called and when its part ends.
struct OrganizationForm: AdminForm {
    let organization: Organization
    let words: Words

    var title: String { words("organization.heading", ["name": organization.name]) }
    var button: String { words("organization.button") }
    var anchor: String { "until" }
    var initial: FormFields {
        let last = organization.endsBefore?.adding(days: -1)
        let typed = last.map { "\($0.day)-\($0.month)-\($0.year)" } ?? ""
        return FormFields([("name", organization.name), ("until", typed)])
    }

    func crumbs(_ links: Links) -> [Link] { .zone(links, words) }
    func address(_ links: Links) -> String { links.managedOrganization(organization.id) }
    func done(_ links: Links) -> String { links.managedZone(done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        return [
            pen.text("name", words("location.field.name"), maxLength: 80),
            pen.day(
                "until",
                words("organization.until"),
                hint: words("members.until-hint"),
                isOptional: true
            ),
        ]
    }

    func change(_ typed: FormFields) throws -> ChangeOrganization {
        var reading = FormReading(typed)
        for problem in ThingName.problems(typed["name"], at: "name") { reading.note(problem) }
        let end = reading.endOfTerm("until")
        guard reading.problems.isEmpty else { throw InvalidFields(reading.problems) }
        return ChangeOrganization(organization.id, name: typed["name"], endsBefore: end)
    }
}

/// Adds a party with its term.
struct NewOrganizationForm: AdminForm {
    let today: CivilDay
    let words: Words

    var title: String { words("organization.add") }
    var button: String { words("organization.add-button") }
    var anchor: String { "name" }
    var initial: FormFields {
        FormFields([("kind", "partner"), ("from", "\(today.day)-\(today.month)-\(today.year)")])
    }

    func crumbs(_ links: Links) -> [Link] { .zone(links, words) }
    func address(_ links: Links) -> String { links.newOrganization }
    func done(_ links: Links) -> String { links.managedZone(done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        let kinds = Organization.Kind.allCases.map {
            (value: $0.rawValue, label: words("organization.\($0.rawValue)").capitalizedFirst)
        }
        return [
            pen.text("name", words("location.field.name"), maxLength: 80),
            .select(pen.choices("kind", words("organization.kind"), kinds)),
            pen.day("from", words("organization.from"), hint: words("manage.day-hint")),
            pen.day(
                "until",
                words("organization.until"),
                hint: words("members.until-hint"),
                isOptional: true
            ),
        ]
    }

    func change(_ typed: FormFields) throws -> AddOrganization {
        var reading = FormReading(typed)
        let id = ShortName.read("name", &reading)
        let first = reading.day("from")
        let end = reading.endOfTerm("until")
        guard let id, let first, reading.problems.isEmpty else { throw InvalidFields(reading.problems) }
        return AddOrganization(
            Organization(
                id: id,
                name: typed.trimmed("name"),
                kind: Organization.Kind(rawValue: typed["kind"]) ?? .partner,
                startsOn: first,
                endsBefore: end
            )
        )
    }
}

extension FormReading {
    /// The day after the last one that was typed; nil for a term without end.
    fileprivate mutating func endOfTerm(_ name: String) -> CivilDay? {
        typed.trimmed(name).isEmpty ? nil : day(name)?.adding(days: 1)
    }
}
