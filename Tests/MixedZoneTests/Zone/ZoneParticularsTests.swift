import Support
import Testing

@testable import MixedZone

@Suite struct `What a zone is called, and its areas` {
    private func zone() async throws -> TestStore {
        let zone = try TestStore.fresh()
        try await zone.setUp()
        return zone
    }

    private func change(
        _ name: String,
        code: String = "GM0392",
        _ membership: Zone.Membership = .invited
    ) -> ChangeZone {
        ChangeZone(name: name, municipality: "Haarlem", municipalityCode: code, membership: membership)
    }

    @Test func `change together, and can be brought back`() async throws {
        let zone = try await zone()
        let before = try await zone.store.read(Zone.load)
        _ = try await zone.perform(change(" Spaarnestad "), as: .frank)
        let changed = try await zone.store.read(Zone.load)
        #expect(changed.name == "Spaarnestad" && changed.membership == .invited)
        let subject = Subject("zone", before.slug)
        let former = try await zone.store.read { try FormerWords.of(subject, $0) }
        let back = try #require(former.first.flatMap(ChangeZone.init))
        _ = try await zone.perform(back, as: .frank)
        #expect(try await zone.store.read(Zone.load) == before)
        let entries = try await zone.entries()
        _ = try await zone.perform(back, as: .frank)
        #expect(try await zone.entries() == entries)
    }

    @Test func `are refused without a name, and with what is no code`() async throws {
        let zone = try await zone()
        let problems = InvalidFields([
            FieldProblem("name", "name-missing"), FieldProblem("municipalityCode", "municipality-code"),
        ])
        await #expect(throws: problems) { try await zone.perform(change(" ", code: "0392"), as: .frank) }
    }

    @Test func `an area is renamed and keeps its place`() async throws {
        let zone = try await zone()
        let city = Area(id: "stad", parent: nil, level: .municipality, name: "Stad", code: nil)
        _ = try await zone.perform(AddArea(city), as: .frank)
        _ = try await zone.perform(RenameArea("stad", name: " Grote stad "), as: .frank)
        let known = try await zone.store.read { try Area.find("stad", $0) }
        #expect(known?.name == "Grote stad" && known?.level == .municipality)
        let former = try await zone.store.read { try FormerWords.of(Subject("area", "stad"), $0) }
        #expect(former.map { $0["name"] } == ["Stad"])
        await #expect(throws: KernelRefusal.missing) {
            try await zone.perform(RenameArea("niets", name: "Iets"), as: .frank)
        }
    }

    @Test func `an area without a name, or with what is no code, is refused`() async throws {
        let zone = try await zone()
        let area = Area(id: "Stad!", parent: nil, level: .municipality, name: "", code: "0392")
        let problems = InvalidFields([
            FieldProblem("id", "short-name"), FieldProblem("name", "name-missing"),
            FieldProblem("code", "area-code"),
        ])
        await #expect(throws: problems) { try await zone.perform(AddArea(area), as: .frank) }
    }
}

@Suite struct `For how long one can reserve` {
    private func programme(_ start: String, _ end: String) throws -> Programme {
        let text = Bilingual(nl: "Proef", en: "Trial")
        return Programme(
            id: "proef",
            name: text,
            purpose: text,
            startsOn: try day(start),
            endsBefore: try day(end)
        )
    }

    private func outlook(_ programmes: [Programme]) throws -> ProgrammeOutlook {
        ProgrammeOutlook(programmes, on: try day("2026-11-24"))
    }

    @Test func `is clear without programmes, and more than sixty days before the last`() throws {
        #expect(try outlook([]) == .clear)
        #expect(try outlook([programme("2026-01-01", "2027-01-25")]) == .clear)
        #expect(try outlook([programme("2026-01-01", "2027-01-24")]) == .ends(day("2027-01-23")))
    }

    @Test func `counts programmes that follow each other as one`() throws {
        let (first, next) = (
            try programme("2026-01-01", "2026-12-01"), try programme("2026-12-01", "2027-12-01")
        )
        #expect(try outlook([next, first]) == .clear)
        let late = try programme("2026-12-02", "2027-12-01")
        #expect(try outlook([first, late]) == .ends(day("2026-11-30")))
    }

    @Test func `is over when none runs, until one begins`() throws {
        #expect(try outlook([programme("2026-01-01", "2026-11-24")]) == .noneRuns(next: nil))
        #expect(try outlook([programme("2026-11-25", "2027-11-25")]) == .noneRuns(next: day("2026-11-25")))
    }
}
