import MixedZone

extension Theme {
    /// Nil, with the problems noted, when something is missing.
    init?(seed object: ObjectReader) {
        let id = object.id(given: .theme)
        let name = object.both("name")
        let icon = object.choice("icon", ThemeIcon.self)
        let light = object.colour("colourLight")
        let dark = object.colour("colourDark")
        object.finish()
        if let light { object.checkContrast(of: "colourLight", light, on: Ground.light) }
        if let dark { object.checkContrast(of: "colourDark", dark, on: Ground.dark) }
        guard let id, let name, let icon, let light, let dark else { return nil }
        self.init(id: id, name: name, icon: icon.rawValue, colourLight: light, colourDark: dark)
    }
}

extension Organization {
    /// Nil, with the problems noted, when something is missing.
    init?(seed object: ObjectReader) {
        let id = object.id(given: .organization)
        let name = object.text("name")
        let kind = object.choice("kind", Kind.self)
        let term = object.term(isOpenEnded: true)
        object.finish()
        guard let id, let name, let kind, let term else { return nil }
        self.init(
            id: id,
            name: name,
            kind: kind,
            startsOn: term.first,
            endsBefore: term.last?.adding(days: 1)
        )
    }
}

extension Programme {
    /// Nil, with the problems noted, when something is missing.
    init?(seed object: ObjectReader) {
        let id = object.id(given: .programme)
        let name = object.both("name")
        let purpose = object.both("purpose")
        let term = object.term(isOpenEnded: false)
        let closing = object.optional("closing", or: nil) { object.both($0) }
        object.finish()
        guard let id, let name, let purpose, let first = term?.first, let last = term?.last else {
            return nil
        }
        self.init(
            id: id,
            name: name,
            purpose: purpose,
            startsOn: first,
            endsBefore: last.adding(days: 1),
            closing: closing
        )
    }
}
