import Support
import Testing

@testable import MixedZone

extension AddTheme {
    static let example = AddTheme(
        Theme(
            id: "water",
            name: Bilingual(nl: "Water", en: "Water"),
            icon: "drop",
            colourLight: "#005a9c",
            colourDark: "#7ab8e6"
        )
    )
}

extension AddOrganization {
    static func example(
        from start: String = "2026-01-01",
        until end: String? = "2027-01-01"
    ) throws -> AddOrganization {
        AddOrganization(
            Organization(
                id: "bureau",
                name: "Bureau Voorbeeld",
                kind: .partner,
                startsOn: try day(start),
                endsBefore: try end.map(day)
            )
        )
    }
}

extension AddProgramme {
    static func example(
        from start: String = "2026-09-01",
        until end: String = "2026-12-01"
    ) throws -> AddProgramme {
        AddProgramme(
            Programme(
                id: "proef",
                name: Bilingual(nl: "Proef", en: "Trial"),
                purpose: Bilingual(nl: "Leren", en: "Learning"),
                startsOn: try day(start),
                endsBefore: try day(end)
            )
        )
    }
}

extension JoinZone {
    static func example(
        _ person: Person,
        isSixteenOrOlder: Bool = true,
        consents: [ConsentPurpose] = []
    ) -> JoinZone {
        JoinZone(
            email: person.email,
            name: person.name,
            language: "nl",
            role: person.role,
            isSixteenOrOlder: isSixteenOrOlder,
            consents: consents
        )
    }
}
