import Support
import Testing

@testable import MixedZone

@Suite struct `Changing a zone` {
    private static let texts = SetUpZone.example().texts

    private func zone() async throws -> TestStore {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        return zone
    }

    private func texts(_ welcome: String, en: String = "Hello") -> ZoneTexts {
        ZoneTexts(
            welcome: Bilingual(nl: welcome, en: en),
            about: Self.texts.about,
            contact: Self.texts.contact
        )
    }

    @Test func `replaces its texts and keeps what stood there`() async throws {
        let zone = try await zone()
        _ = try await zone.perform(ChangeZoneTexts(texts(" Hallo\u{202E} ")), as: .frank)
        #expect(try await zone.store.read(Zone.load).texts.welcome == Bilingual(nl: "Hallo", en: "Hello"))
        let former = try await zone.store.read(FormerZoneTexts.all)
        #expect(former.map(\.texts) == [Self.texts] && former.first?.replacedAt == zone.clock.now)
        _ = try await zone.perform(ChangeZoneTexts(Self.texts), as: .frank)
        #expect(try await zone.store.read(Zone.load).texts == Self.texts)
        #expect(try await zone.store.read(FormerZoneTexts.all).count == 2)
    }

    @Test func `refuses a text that is missing in one language, or too long`() async throws {
        let zone = try await zone()
        let long = String(repeating: "x", count: ChangeZoneTexts.longestWelcome + 1)
        let problems = InvalidFields([
            FieldProblem("welcomeNl", "too-much-text"), FieldProblem("welcomeEn", "missing"),
        ])
        await #expect(throws: problems) {
            try await zone.perform(ChangeZoneTexts(texts(long, en: " ")), as: .frank)
        }
        #expect(try await zone.store.read(Zone.load).texts == Self.texts)
    }

    @Test func `writes nothing when nothing is new`() async throws {
        let zone = try await zone()
        _ = try await zone.id(of: .frank)
        let entries = try await zone.entries()
        _ = try await zone.perform(ChangeZoneTexts(Self.texts), as: .frank)
        _ = try await zone.perform(ChangeAccent(SetUpZone.example().accent), as: .frank)
        #expect(try await zone.entries() == entries)
        #expect(try await zone.store.read(FormerZoneTexts.all) == [])
    }

    @Test func `takes a colour that stands out on light and on dark`() async throws {
        let zone = try await zone()
        let accent = Accent.inked(light: "#0b5a6b", dark: "#7fd0de")
        #expect(accent.lightInk == "#ffffff" && accent.darkInk == "#141310")
        _ = try await zone.perform(ChangeAccent(accent), as: .frank)
        #expect(try await zone.store.read(Zone.load).accent == accent)
    }

    /// The colour on light, the colour on dark, what is wrong with each.
    @Test(arguments: [
        ("#7fd0de", "#0b5a6b", ["light contrast-on-light", "dark contrast-on-dark"]),
        ("#0b5a6b", "#0b5a6b", ["dark contrast-on-dark"]),
        ("#777777", "#7fd0de", ["light contrast-on-light"]),
        ("rood", "#7fd0de", ["light colour"]), ("#0B5A6B", "", ["light colour", "dark colour"]),
    ])
    func `refuses a colour without contrast`(light: String, dark: String, wrong: [String]) async throws {
        let zone = try await zone()
        let problems = wrong.map { text in
            let words = text.split(separator: " ").map(String.init)
            return FieldProblem(words[0], words[1])
        }
        await #expect(throws: InvalidFields(problems)) {
            try await zone.perform(ChangeAccent(.inked(light: light, dark: dark)), as: .frank)
        }
    }

    @Test func `refuses an ink that cannot be read on the colour`() async throws {
        let zone = try await zone()
        let accent = Accent(light: "#0b5a6b", lightInk: "#0b5a6c", dark: "#7fd0de", darkInk: "#000000")
        await #expect(throws: InvalidFields([FieldProblem("light", "contrast-of-ink")])) {
            try await zone.perform(ChangeAccent(accent), as: .frank)
        }
    }

    @Test func `changes a theme that is there, with colours that stand out`() async throws {
        let zone = try await zone()
        let theme = AddTheme.example.theme
        await #expect(throws: KernelRefusal.missing) {
            try await zone.perform(ChangeTheme(theme), as: .frank)
        }
        _ = try await zone.perform(AddTheme(theme), as: .frank)
        let other = Theme(
            id: theme.id,
            name: Bilingual(nl: "Groen", en: "Green"),
            icon: "green",
            colourLight: "#2c6637",
            colourDark: "#8fd094"
        )
        _ = try await zone.perform(ChangeTheme(other), as: .frank)
        #expect(try await zone.store.read(Theme.all) == [other])
        let faint = Theme(
            id: theme.id,
            name: Bilingual(nl: "", en: "Green"),
            icon: "green",
            colourLight: "#8fd094",
            colourDark: "#8fd094"
        )
        let problems = [
            FieldProblem("nameNl", "name-missing"), FieldProblem("colourLight", "contrast-on-light"),
        ]
        await #expect(throws: InvalidFields(problems)) {
            try await zone.perform(ChangeTheme(faint), as: .frank)
        }
    }

    @Test func `ends the part of a party, not before it begins`() async throws {
        let zone = try await zone()
        let added = try AddOrganization.example()
        _ = try await zone.perform(added, as: .frank)
        let name = added.organization.name
        _ = try await zone.perform(
            ChangeOrganization("bureau", name: name, endsBefore: try day("2026-06-01")),
            as: .frank
        )
        let known = try #require(try await zone.store.read(Organization.all).first)
        #expect(known.endsBefore == (try day("2026-06-01")) && known.name == name)
        await #expect(throws: AddOrganization.Refused.termIsEmpty) {
            try await zone.perform(
                ChangeOrganization("bureau", name: name, endsBefore: try day("2026-01-01")),
                as: .frank
            )
        }
    }
}
