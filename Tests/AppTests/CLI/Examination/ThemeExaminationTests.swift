import MixedZone
import Testing

@testable import App

@Suite struct `The colours of themes` {
    private func theme(_ name: String, _ light: String, _ dark: String) -> Theme {
        Theme(
            id: name.lowercased(),
            name: Bilingual(nl: name, en: name),
            icon: "green",
            colourLight: light,
            colourDark: dark
        )
    }

    @Test func `that differ and stand out are in order`() {
        let themes = [theme("Green", "#2c6637", "#8fcf9a"), theme("Social", "#8e2f5c", "#eda3c6")]
        #expect(ThemeExamination.findings(themes) == [])
    }

    @Test func `that look alike are named, for each mode`() {
        let themes = [theme("Green", "#2c6637", "#8fcf9a"), theme("Garden", "#2c6a3c", "#eda3c6")]
        #expect(
            ThemeExamination.findings(themes) == [
                "The themes Green and Garden have colours that look alike (light)."
            ]
        )
    }

    @Test func `that are lost in the background are named`() {
        #expect(
            ThemeExamination.findings([theme("Sand", "#2c6637", "#333333")]) == [
                "The theme Sand does not stand out from the background (dark)."
            ]
        )
    }

    @Test(arguments: [("#000000", "#ffffff", 1.0), ("#2c6637", "#2c6637", 0), ("#2c6637", "#86480a", 0.146)])
    func `are measured as the eye does`(_ one: String, _ other: String, _ expected: Double) throws {
        let distance = try #require(ColourDistance.between(one, other))
        #expect(abs(distance - expected) < 0.001)
        #expect(ColourDistance.between(one, "red") == nil)
    }
}
