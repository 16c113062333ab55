import Booking
import MixedZone

extension ZoneSeed {
    /// The seed as a file that `read` accepts, with the days as they were resolved.
    ///
    /// A mark of what was assumed goes with the thing that it is about.
    var json: JSONValue {
        let file = planted
        guard case .object(let members) = file else { return file }
        let marks = assumptions.compactMap { $0.json(in: file) }
        return marks.isEmpty ? file : .object(members + [.init(key: "assumed", value: .array(marks))])
    }

    private var planted: JSONValue {
        .fields([
            ("format", .string(ZoneSeed.format)),
            ("zone", zone.json),
            ("areas", areas.first { $0.parent == nil }.map(tree)),
            ("themes", .array(themes.map(\.json))),
            ("organizations", .array(organizations.map(\.json))),
            ("programmes", .array(programmes.map(\.json))),
            ("locations", .array(places.map { $0.json(in: zone.timeZone) })),
        ])
    }

    private func tree(_ area: Area) -> JSONValue {
        let inner = areas.filter { $0.parent == area.id }
        return .fields([
            ("id", .string(area.id)), ("name", .string(area.name)), ("level", .string(area.level.rawValue)),
            ("code", area.code.map(JSONValue.string)),
            ("areas", inner.isEmpty ? nil : .array(inner.map(tree))),
        ])
    }
}

extension JSONValue {
    /// An object of the fields that have a value.
    static func fields(_ fields: [(String, JSONValue?)]) -> JSONValue {
        .object(fields.compactMap { key, value in value.map { Member(key: key, value: $0) } })
    }

    static func both(_ text: Bilingual) -> JSONValue {
        .fields([("nl", .string(text.nl)), ("en", .string(text.en))])
    }

    static func integer(_ number: Int) -> JSONValue { .number(Double(number)) }

    /// Metres of so many centimetres.
    static func metres(_ centimetres: Int) -> JSONValue { .number(Double(centimetres) / 100) }

    static func shown(_ value: some CustomStringConvertible) -> JSONValue { .string(value.description) }
}

extension ZoneIdentity {
    fileprivate var json: JSONValue {
        .fields([
            ("slug", .string(slug)), ("name", .string(name)), ("municipality", .string(municipality)),
            ("municipalityCode", .string(municipalityCode)), ("timeZone", .string(timeZone.identifier)),
            ("language", .string(language)), ("membership", .string(membership.rawValue)),
            (
                "accent",
                .fields([
                    ("light", .string(accent.light)), ("lightInk", .string(accent.lightInk)),
                    ("dark", .string(accent.dark)), ("darkInk", .string(accent.darkInk)),
                ])
            ),
            (
                "texts",
                .fields([
                    ("welcome", .both(texts.welcome)), ("about", .both(texts.about)),
                    ("contact", .both(texts.contact)),
                ])
            ),
        ])
    }
}

extension Theme {
    fileprivate var json: JSONValue {
        .fields([
            ("id", .string(id)), ("name", .both(name)), ("icon", .string(icon)),
            ("colourLight", .string(colourLight)), ("colourDark", .string(colourDark)),
        ])
    }
}

extension Organization {
    fileprivate var json: JSONValue {
        .fields([
            ("id", .string(id)), ("name", .string(name)), ("kind", .string(kind.rawValue)),
            ("from", .shown(startsOn)), ("until", (endsBefore?.adding(days: -1)).map { .shown($0) }),
        ])
    }
}

extension Programme {
    fileprivate var json: JSONValue {
        .fields([
            ("id", .string(id)), ("name", .both(name)), ("from", .shown(startsOn)),
            ("until", .shown(endsBefore.adding(days: -1))), ("purpose", .both(purpose)),
            ("closing", closing.map { .both($0) }),
        ])
    }
}
