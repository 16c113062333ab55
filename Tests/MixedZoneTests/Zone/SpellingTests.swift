import Support
import Testing

@testable import MixedZone

@Suite struct `Names and colours of a zone` {
    @Test(arguments: ["haarlem", "a", "de-wijert", "zone-2"])
    func `are short names in kebab case`(name: String) {
        #expect(Spelled.isShortName(name))
    }

    @Test(arguments: ["", "Haarlem", "2e-zone", "-a", "a b", "a_b", "á", "a\n", "haarlem.sqlite", "../a"])
    func `are no other short names`(name: String) async throws {
        #expect(!Spelled.isShortName(name))
        let zone = try TestStore.fresh()
        await #expect(throws: InvalidFields([FieldProblem("slug", "short-name")])) {
            try await zone.store.perform(SetUpZone.example(slug: name), as: .atCommandLine)
        }
        await #expect(throws: InvalidFields([FieldProblem("id", "short-name")])) {
            try await zone.perform(AddTheme.example(id: name), as: .frank)
        }
    }

    @Test(arguments: ["", "red", "#fff", "#GGGGGG", "#005A9C", "005a9c", "#005a9c;", "#005a9", "rgb(0,0,0)"])
    func `are no colours but of six digits`(colour: String) async throws {
        let zone = try TestStore.fresh()
        await #expect(throws: InvalidFields([FieldProblem("accent", "colour")])) {
            try await zone.store.perform(SetUpZone.example(ink: colour), as: .atCommandLine)
        }
        await #expect(throws: InvalidFields([FieldProblem("colourDark", "colour")])) {
            try await zone.perform(AddTheme.example(dark: colour), as: .frank)
        }
    }

    @Test func `are told all at once when they are wrong`() async throws {
        let zone = try TestStore.fresh()
        let wrong = SetUpZone.example(slug: "Stad", code: "0392", language: "de", ink: "zwart")
        let problems = InvalidFields([
            FieldProblem("slug", "short-name"), FieldProblem("municipalityCode", "municipality-code"),
            FieldProblem("language", "language"), FieldProblem("accent", "colour"),
        ])
        await #expect(throws: problems) { try await zone.store.perform(wrong, as: .atCommandLine) }
        #expect(try await zone.entries() == 0)
    }
}

extension SetUpZone {
    fileprivate static func example(
        slug: String = "voorbeeldstad",
        code: String = "GM0000",
        language: String = "nl",
        ink: String = "#ffffff"
    ) -> SetUpZone {
        let known = SetUpZone.example()
        return SetUpZone(
            slug: slug,
            name: known.name,
            municipality: known.municipality,
            municipalityCode: code,
            timeZone: known.timeZone,
            language: language,
            membership: known.membership,
            accent: Accent(light: "#005a9c", lightInk: ink, dark: "#7ab8e6", darkInk: "#001d33"),
            texts: known.texts
        )
    }
}

extension AddTheme {
    fileprivate static func example(id: String = "water", dark: String = "#7ab8e6") -> AddTheme {
        AddTheme(
            Theme(
                id: id,
                name: Bilingual(nl: "Water", en: "Water"),
                icon: "drop",
                colourLight: "#005a9c",
                colourDark: dark
            )
        )
    }
}
