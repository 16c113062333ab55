import MixedZone

extension ZoneIdentity {
    /// Nil, with the problems noted, when something is missing.
    init?(_ object: ObjectReader) {
        let slug = object.slug("slug")
        let name = object.text("name")
        let municipality = object.text("municipality")
        let code = object.text("municipalityCode")
        let timeZone = object.civilZone("timeZone")
        let language = object.choice("language", ZoneLanguage.self)
        let membership = object.choice("membership", Zone.Membership.self)
        let accent = object.object("accent").flatMap(Accent.init(seed:))
        let texts = object.object("texts").flatMap(ZoneTexts.init(seed:))
        object.finish()
        if let slug, !ZoneName.isValid(slug) { object.problem("slug", "is a name that the site itself uses") }
        if let code, code.wholeMatch(of: #/GM[0-9]{4}/#) == nil {
            object.problem("municipalityCode", "must be GM and four digits")
        }
        guard let slug, let name, let municipality, let code, let timeZone, let language, let membership,
            let accent,
            let texts
        else { return nil }
        self.init(
            slug: slug,
            name: name,
            municipality: municipality,
            municipalityCode: code,
            timeZone: timeZone,
            language: language.rawValue,
            membership: membership,
            accent: accent,
            texts: texts
        )
    }
}

enum ZoneLanguage: String, CaseIterable {
    case nl, en
}

extension ZoneTexts {
    fileprivate init?(seed object: ObjectReader) {
        let welcome = object.both("welcome")
        let about = object.both("about")
        let contact = object.both("contact")
        object.finish()
        guard let welcome, let about, let contact else { return nil }
        self.init(welcome: welcome, about: about, contact: contact)
    }
}

extension Accent {
    fileprivate init?(seed object: ObjectReader) {
        let light = object.colour("light")
        let lightInk = object.colour("lightInk")
        let dark = object.colour("dark")
        let darkInk = object.colour("darkInk")
        object.finish()
        if let light { object.checkContrast(of: "light", light, on: Ground.light) }
        if let dark { object.checkContrast(of: "dark", dark, on: Ground.dark) }
        if let light, let lightInk { object.checkContrast(of: "lightInk", lightInk, on: ["light": light]) }
        if let dark, let darkInk { object.checkContrast(of: "darkInk", darkInk, on: ["dark": dark]) }
        guard let light, let lightInk, let dark, let darkInk else { return nil }
        self.init(light: light, lightInk: lightInk, dark: dark, darkInk: darkInk)
    }
}

extension ObjectReader {
    func civilZone(_ key: String) -> CivilZone? {
        guard let text = text(key) else { return nil }
        if let zone = CivilZone(identifier: text) { return zone }
        problem(key, "the system knows no time zone \"\(text)\"")
        return nil
    }
}
