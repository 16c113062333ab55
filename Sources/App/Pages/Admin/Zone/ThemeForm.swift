import MixedZone

/// Adds a theme, or changes one.
struct ThemeForm: AdminForm {
    let theme: Theme
    let words: Words

    var title: String { words("theme.heading", ["name": theme.name[words.language.rawValue]]) }
    var button: String { words("theme.button") }
    var anchor: String { "nameNl" }
    var initial: FormFields { ThemeFields.fields(theme) }

    func crumbs(_ links: Links) -> [Link] { .zone(links, words) }
    func address(_ links: Links) -> String { links.managedTheme(theme.id) }
    func done(_ links: Links) -> String { links.managedZone(done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        ThemeFields.parts(FormPen(typed: typed, problems: problems), words)
    }

    func change(_ typed: FormFields) throws -> ChangeTheme {
        ChangeTheme(ThemeFields.theme(theme.id, typed))
    }
}

/// Adds a theme.
struct NewThemeForm: AdminForm {
    let words: Words

    var title: String { words("theme.add") }
    var button: String { words("theme.add-button") }
    var anchor: String { "nameNl" }
    var initial: FormFields { FormFields() }

    func crumbs(_ links: Links) -> [Link] { .zone(links, words) }
    func address(_ links: Links) -> String { links.newTheme }
    func done(_ links: Links) -> String { links.managedZone(done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        ThemeFields.parts(FormPen(typed: typed, problems: problems), words)
    }

    func change(_ typed: FormFields) throws -> AddTheme {
        var reading = FormReading(typed)
        guard let id = ShortName.read("nameNl", &reading) else {
            let others = ThemeFields.theme("", typed).problems.filter { $0.field != "nameNl" }
            throw InvalidFields(reading.problems + others)
        }
        return AddTheme(ThemeFields.theme(id, typed))
    }
}

/// What a theme is called and by what it is known.
private enum ThemeFields {
    static func parts(_ pen: FormPen, _ words: Words) -> [FormPart] {
        let icons = ThemeIcon.allCases.map {
            (value: $0.rawValue, label: words("theme-icon.\($0.rawValue)"))
        }
        return [
            pen.text("nameNl", words("room.name-nl"), maxLength: 80),
            pen.text("nameEn", words("room.name-en"), maxLength: 80),
            .select(pen.choices("icon", words("theme.icon"), icons)),
            pen.text("colourLight", words("colour.light"), hint: words("colour.hint"), maxLength: 7),
            pen.text("colourDark", words("colour.dark"), hint: words("colour.hint"), maxLength: 7),
        ]
    }

    static func fields(_ theme: Theme) -> FormFields {
        FormFields([
            ("nameNl", theme.name.nl), ("nameEn", theme.name.en), ("icon", theme.icon),
            ("colourLight", theme.colourLight), ("colourDark", theme.colourDark),
        ])
    }

    static func theme(_ id: String, _ typed: FormFields) -> Theme {
        Theme(
            id: id,
            name: Bilingual(nl: typed.trimmed("nameNl"), en: typed.trimmed("nameEn")),
            icon: (ThemeIcon(rawValue: typed["icon"]) ?? .talk).rawValue,
            colourLight: typed.colour("colourLight"),
            colourDark: typed.colour("colourDark")
        )
    }
}
