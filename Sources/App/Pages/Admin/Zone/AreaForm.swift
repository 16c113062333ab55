import MixedZone

/// Changes what an area is called.
struct AreaForm: AdminForm {
    let area: Area
    let words: Words

    var title: String { words("area.heading", ["name": area.name]) }
    var button: String { words("area.button") }
    var anchor: String { "name" }
    var initial: FormFields { FormFields([("name", area.name)]) }

    func crumbs(_ links: Links) -> [Link] { .zone(links, words) }
    func address(_ links: Links) -> String { links.managedArea(area.id) }
    func done(_ links: Links) -> String { links.managedZone(done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        return [pen.text("name", words("location.field.name"), maxLength: 80)]
    }

    func change(_ typed: FormFields) throws -> RenameArea { RenameArea(area.id, name: typed["name"]) }
}

/// Adds an area under another.
struct NewAreaForm: AdminForm {
    /// Those under which another can lie.
    let areas: [Area]
    let words: Words

    var title: String { words("area.add") }
    var about: String { words("area.about") }
    var button: String { words("area.add-button") }
    var anchor: String { "parent" }
    var initial: FormFields { FormFields() }

    func crumbs(_ links: Links) -> [Link] { .zone(links, words) }
    func address(_ links: Links) -> String { links.newArea }
    func done(_ links: Links) -> String { links.managedZone(done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        let levels = Area.Level.allCases.filter { $0 > .municipality }.map {
            (value: $0.rawValue, label: words("area.level.\($0.rawValue)").capitalizedFirst)
        }
        return [
            pen.text("name", words("location.field.name"), maxLength: 80),
            .select(pen.choices("level", words("area.level-question"), levels)),
            .select(
                pen.choices("parent", words("area.parent"), areas.map { (value: $0.id, label: $0.name) })
            ),
            pen.text(
                "code",
                words("area.code"),
                hint: words("area.code-hint"),
                isOptional: true,
                maxLength: 10
            ),
        ]
    }

    func change(_ typed: FormFields) throws -> AddArea {
        var reading = FormReading(typed)
        guard let id = ShortName.read("name", &reading) else { throw InvalidFields(reading.problems) }
        let code = typed.trimmed("code").uppercased()
        return AddArea(
            Area(
                id: id,
                parent: typed["parent"],
                level: Area.Level(rawValue: typed["level"]) ?? .district,
                name: typed.trimmed("name"),
                code: code.isEmpty ? nil : code
            )
        )
    }
}
