import Booking
import MixedZone

@testable import App

extension CommandRows {
    /// What a zone is made of.
    static let zone: [CommandRow] = [
        CommandRow(SetUpZone.self, .operators(.refused("zone-not-empty"))) { _ in .named("haarlem", .open) },
        CommandRow(PlantZone.self, .operators(.refused("zone-not-empty"))) { _ in
            PlantZone(try ZoneSeed.read(SeedFiles.haarlem(), seededAt: SeedFiles.instant("2026-11-24 09:00")))
        },
        CommandRow(AddArea.self, .administrators) {
            let id = "wijk\($0.number)"
            return AddArea(Area(id: id, parent: "centrum", level: .district, name: "Wijk", code: nil))
        },
        CommandRow(AddTheme.self, .administrators) {
            let (id, name) = ("thema\($0.number)", Bilingual(nl: "Groen", en: "Green"))
            return AddTheme(
                Theme(id: id, name: name, icon: "leaf", colourLight: "#005a9c", colourDark: "#7ab8e6")
            )
        },
        CommandRow(AddOrganization.self, .administrators) {
            let (id, day) = ("partij\($0.number)", try $0.day())
            return AddOrganization(
                Organization(id: id, name: "Partij", kind: .partner, startsOn: day, endsBefore: nil)
            )
        },
        CommandRow(AddProgramme.self, .administrators) {
            let (id, day, text) = ("proef\($0.number)", try $0.day(), Bilingual(nl: "Proef", en: "Pilot"))
            return AddProgramme(
                Programme(id: id, name: text, purpose: text, startsOn: day, endsBefore: day.adding(days: 90))
            )
        },
    ]

    /// The zone itself, changed by its administrator.
    static let zoneChanges: [CommandRow] = [
        CommandRow(ChangeZoneTexts.self, .administrators) {
            let text = Bilingual(nl: "Tekst \($0.number)", en: "Text")
            return ChangeZoneTexts(ZoneTexts(welcome: text, about: text, contact: text))
        },
        CommandRow(ChangeAccent.self, .administrators) {
            let light = $0.number % 2 == 0 ? "#0b5a6b" : "#2c6637"
            return ChangeAccent(.inked(light: light, dark: "#7fd0de"))
        },
        CommandRow(ChangeTheme.self, .administrators) {
            let name = Bilingual(nl: "Groen \($0.number)", en: "Green")
            return ChangeTheme(
                Theme(
                    id: Scene.theme,
                    name: name,
                    icon: "green",
                    colourLight: "#005a9c",
                    colourDark: "#7ab8e6"
                )
            )
        },
        CommandRow(ChangeOrganization.self, .administrators) {
            ChangeOrganization(Scene.organization, name: "Buurtzaak", endsBefore: try $0.day())
        },
        CommandRow(ChangeZone.self, .administrators) {
            ChangeZone(
                name: "Zone \($0.number)",
                municipality: "Haarlem",
                municipalityCode: "GM0392",
                membership: .onRequest
            )
        },
        CommandRow(RenameArea.self, .administrators) {
            RenameArea("centrum", name: "Centrum \($0.number)")
        },
        CommandRow(ChangeProgramme.self, on: Scene.programme, .administrators) {
            let text = Bilingual(nl: "Proef \($0.number)", en: "Pilot")
            return ChangeProgramme(
                $0.id,
                called: text,
                purpose: text,
                startsOn: try $0.coming(),
                endsBefore: try $0.day().adding(days: 90)
            )
        },
        CommandRow(CloseProgramme.self, on: Scene.programme, .administrators) {
            CloseProgramme($0.id, lastDay: try $0.day(), reason: Bilingual(nl: "Op", en: "Done"))
        },
    ]
}
