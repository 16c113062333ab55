import MixedZone

/// Whether the colours of the themes can be seen, and told apart, on light and on dark.
enum ThemeExamination {
    static func findings(_ themes: [Theme]) -> [String] {
        mode("light", Ground.light, themes.map { ($0.name.en, $0.colourLight) })
            + mode("dark", Ground.dark, themes.map { ($0.name.en, $0.colourDark) })
    }

    private static func mode(
        _ name: String,
        _ grounds: [String: String],
        _ colours: [(theme: String, colour: String)]
    ) -> [String] {
        let faint = colours.filter { Contrast.faintest($0.colour, on: grounds) ?? 0 < Contrast.least }.map {
            "The theme \($0.theme) does not stand out from the background (\(name))."
        }
        let alike = colours.indices.flatMap { index in
            colours[..<index].filter { isAlike($0.colour, colours[index].colour) }.map {
                "The themes \($0.theme) and \(colours[index].theme) have colours that look alike (\(name))."
            }
        }
        return faint + alike
    }

    private static func isAlike(_ one: String, _ other: String) -> Bool {
        ColourDistance.between(one, other).map { $0 < ColourDistance.least } ?? false
    }
}
