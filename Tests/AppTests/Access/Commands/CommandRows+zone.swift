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
}
