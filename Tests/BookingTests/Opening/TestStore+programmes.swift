import MixedZone
import Support

extension TestStore {
    /// Adds the programme `proef` from 1 September 2026, the end excluded.
    func addProgramme(until end: String = "2027-03-22") async throws {
        if try await !store.read(Zone.isSetUp) { try await setUp() }
        let text = Bilingual(nl: "Proef", en: "Trial")
        let programme = Programme(
            id: "proef",
            name: text,
            purpose: text,
            startsOn: try day("2026-09-01"),
            endsBefore: try day(end)
        )
        _ = try await store.perform(AddProgramme(programme), as: .atCommandLine)
    }

    func programme(_ id: String = "proef") async throws -> Programme {
        try await store.read(Programme.all).first { $0.id == id }.orThrow("no programme")
    }
}
