import Support

@testable import MixedZone

extension EntrySample {
    /// Changes of the zone itself.
    static let changes = [
        EntrySample(ChangeZoneTexts.self, ChangeZoneTexts.Changed.self) { zone in
            try await zone.setUp()
            let known = SetUpZone.example().texts
            let welcome = Bilingual(nl: "Hulptekst", en: "Zoektekst")
            return ChangeZoneTexts(ZoneTexts(welcome: welcome, about: known.about, contact: known.contact))
        },
        EntrySample(ChangeAccent.self, ChangeAccent.Changed.self) { zone in
            try await zone.setUp()
            return ChangeAccent(.inked(light: "#0b5a6b", dark: "#7fd0de"))
        },
        EntrySample(ChangeTheme.self, ChangeTheme.Changed.self) { zone in
            _ = try await zone.store.perform(AddTheme.example, as: .atCommandLine)
            return ChangeTheme(
                Theme(
                    id: "water",
                    name: Bilingual(nl: "Hulptekst", en: "Zoektekst"),
                    icon: "green",
                    colourLight: "#0b5a6b",
                    colourDark: "#7fd0de"
                )
            )
        },
        EntrySample(ChangeOrganization.self, ChangeOrganization.Changed.self) { zone in
            _ = try await zone.store.perform(AddOrganization.example(), as: .atCommandLine)
            return ChangeOrganization("bureau", name: "Hulptekst", endsBefore: try day("2028-01-01"))
        },
        EntrySample(ChangeZone.self, ChangeZone.Changed.self) { zone in
            try await zone.setUp()
            return ChangeZone(
                name: "Hulptekst",
                municipality: "Zoektekst",
                municipalityCode: "GM0001",
                membership: .invited
            )
        },
        EntrySample(RenameArea.self) { zone in
            let city = Area(id: "stad", parent: nil, level: .municipality, name: "Stad", code: nil)
            _ = try await zone.store.perform(AddArea(city), as: .atCommandLine)
            return RenameArea("stad", name: "Hulptekst")
        },
    ]
}
