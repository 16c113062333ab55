import MixedZone

/// Changes what the zone says of itself.
struct ZoneTextsForm: AdminForm {
    let texts: ZoneTexts
    let words: Words

    var title: String { words("zone-text.heading") }
    var about: String { words("zone-text.about-form") }
    var button: String { words("zone-text.button") }
    var anchor: String { "welcomeNl" }
    var initial: FormFields {
        FormFields([
            ("welcomeNl", texts.welcome.nl), ("welcomeEn", texts.welcome.en), ("aboutNl", texts.about.nl),
            ("aboutEn", texts.about.en), ("contactNl", texts.contact.nl), ("contactEn", texts.contact.en),
        ])
    }

    func crumbs(_ links: Links) -> [Link] { .zone(links, words) }
    func address(_ links: Links) -> String { links.zoneTexts }
    func done(_ links: Links) -> String { links.managedZone(done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        let texts = [
            ("welcome", ChangeZoneTexts.longestWelcome), ("about", ChangeZoneTexts.longestAbout),
            ("contact", ChangeZoneTexts.longestContact),
        ]
        return texts.flatMap { name, most in
            [("Nl", "nl"), ("En", "en")].map { ending, language in
                pen.text(
                    name + ending,
                    words("zone-text.\(name).\(language)").capitalizedFirst,
                    hint: words("zone-text.most", ["n": String(most)]),
                    isLong: true,
                    maxLength: most
                )
            }
        }
    }

    func change(_ typed: FormFields) throws -> ChangeZoneTexts {
        func both(_ name: String) -> Bilingual { Bilingual(nl: typed["\(name)Nl"], en: typed["\(name)En"]) }
        let texts = ZoneTexts(welcome: both("welcome"), about: both("about"), contact: both("contact"))
        return ChangeZoneTexts(texts)
    }
}
