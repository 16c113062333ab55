import MixedZone

@testable import App

extension Scene {
    /// A programme for the case alone, beside one that always runs, so that places stay open whatever becomes of it.
    static let programme = Thing.made { scene, _, number in
        let known = try await scene.store.read { try Programme.all($0) }.map(\.id)
        for id in ["altijd", "proef\(number)"] where !known.contains(id) {
            let text = Bilingual(nl: "Proef", en: "Pilot")
            guard let first = CivilDay("2000-01-01"), let end = CivilDay("2100-01-01") else {
                throw Unreadable()
            }
            let programme = Programme(id: id, name: text, purpose: text, startsOn: first, endsBefore: end)
            _ = try await scene.store.perform(AddProgramme(programme), as: .atCommandLine)
        }
        return "proef\(number)"
    }
}
