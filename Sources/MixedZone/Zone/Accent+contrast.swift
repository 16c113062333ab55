extension Accent {
    /// A colour for each ground, with the ink that stands out most on it: white or nearly black.
    public static func inked(light: String, dark: String) -> Accent {
        Accent(light: light, lightInk: ink(on: light), dark: dark, darkInk: ink(on: dark))
    }

    /// How far the colour stands out least on the light grounds, and the ink on it; nil for what is no colour.
    public var lightContrast: (ground: Double, ink: Double)? {
        Self.contrast(light, lightInk, Ground.light)
    }

    /// The same on the dark grounds.
    public var darkContrast: (ground: Double, ink: Double)? {
        Self.contrast(dark, darkInk, Ground.dark)
    }

    /// What keeps the colours from being used, each at its own name; a colour is told once.
    var problems: [FieldProblem] {
        [("light", lightContrast), ("dark", darkContrast)].compactMap { field, contrast in
            guard let contrast else { return FieldProblem(field, "colour") }
            if contrast.ground < Contrast.least { return FieldProblem(field, "contrast-on-\(field)") }
            return contrast.ink < Contrast.least ? FieldProblem(field, "contrast-of-ink") : nil
        }
    }

    private static func contrast(
        _ colour: String,
        _ ink: String,
        _ grounds: [String: String]
    ) -> (ground: Double, ink: Double)? {
        guard Spelled.isColour(colour), Spelled.isColour(ink),
            let ground = Contrast.faintest(colour, on: grounds), let ratio = Contrast.ratio(ink, colour)
        else { return nil }
        return (ground, ratio)
    }

    private static func ink(on colour: String) -> String {
        let (white, black) = ("#ffffff", "#141310")
        let stands = (Contrast.ratio(white, colour) ?? 0) >= (Contrast.ratio(black, colour) ?? 0)
        return stands ? white : black
    }
}
