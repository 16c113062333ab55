import MixedZone

/// Changes the colour of the zone; the ink on it follows.
struct AccentForm: AdminForm {
    let accent: Accent
    let words: Words

    var title: String { words("colour.heading") }
    var about: String { words("colour.about") }
    var button: String { words("colour.button") }
    var anchor: String { "light" }
    var initial: FormFields { FormFields([("light", accent.light), ("dark", accent.dark)]) }

    func crumbs(_ links: Links) -> [Link] { .zone(links, words) }
    func address(_ links: Links) -> String { links.accent }
    func done(_ links: Links) -> String { links.managedZone(done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        let tried = Accent.inked(light: typed.colour("light"), dark: typed.colour("dark"))
        return [
            pen.text("light", words("colour.light"), hint: hint(tried.lightContrast), maxLength: 7),
            pen.text("dark", words("colour.dark"), hint: hint(tried.darkContrast), maxLength: 7),
        ]
    }

    func change(_ typed: FormFields) throws -> ChangeAccent {
        ChangeAccent(.inked(light: typed.colour("light"), dark: typed.colour("dark")))
    }

    private func hint(_ contrast: (ground: Double, ink: Double)?) -> String {
        let example = words("colour.hint")
        return contrast.map { "\(example) \(words.contrast($0))" } ?? example
    }
}

extension FormFields {
    /// As colours are stored: in lower case.
    func colour(_ name: String) -> String { trimmed(name).lowercased() }
}

extension Words {
    /// "Contrast met de achtergrond 6,4 op 1, letters op de kleur 7,1 op 1.".
    func contrast(_ contrast: (ground: Double, ink: Double)) -> String {
        self("colour.contrast", ["ground": ratio(contrast.ground), "ink": ratio(contrast.ink)])
    }

    /// Rounded down to a tenth, so that what is shown is never more than what is there.
    private func ratio(_ ratio: Double) -> String {
        let tenths = Int(ratio * 10)
        return self("colour.ratio", ["whole": String(tenths / 10), "tenths": String(tenths % 10)])
    }
}
