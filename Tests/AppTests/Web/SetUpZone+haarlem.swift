import MixedZone

extension SetUpZone {
    /// A zone with nothing in it.
    static let haarlem = SetUpZone(
        slug: "haarlem",
        name: "Haarlem",
        municipality: "Haarlem",
        municipalityCode: "GM0392",
        timeZone: "Europe/Amsterdam",
        language: "nl",
        membership: .open,
        accent: Accent(light: "#a4341f", lightInk: "#ffffff", dark: "#e9a08f", darkInk: "#111111"),
        texts: ZoneTexts(
            welcome: Bilingual(nl: "w", en: "w"),
            about: Bilingual(nl: "a", en: "a"),
            contact: Bilingual(nl: "c", en: "c")
        )
    )
}
