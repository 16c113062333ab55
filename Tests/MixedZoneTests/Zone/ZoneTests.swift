import Support
import Testing

@testable import MixedZone

@Suite struct `Setting up a zone` {
    @Test func `happens once, by the person at the command line`() async throws {
        let zone = try TestStore.fresh()
        #expect(try await zone.store.read(Zone.isSetUp) == false)
        await #expect(throws: KernelRefusal.missing) { try await zone.store.read(Zone.load) }
        try await zone.setUp(.onRequest)
        let loaded = try await zone.store.read(Zone.load)
        #expect(loaded.slug == "voorbeeldstad")
        #expect(loaded.membership == .onRequest)
        #expect(loaded.timeZone.identifier == "Europe/Amsterdam")
        #expect(loaded.accent == SetUpZone.example().accent)
        #expect(loaded.texts == SetUpZone.example().texts)
        #expect(loaded.seededAt == zone.clock.now)
        await #expect(throws: SetUpZone.Refused.notEmpty) { try await zone.setUp() }
    }

    @Test(arguments: [Actor.visitor, .clock])
    func `is for nobody else`(actor: Actor) async throws {
        let zone = try TestStore.fresh()
        await #expect(throws: KernelRefusal.notAllowed(command: "set-up-zone")) {
            try await zone.store.perform(SetUpZone.example(), as: actor)
        }
        await #expect(throws: KernelRefusal.notAllowed(command: "set-up-zone")) {
            try await zone.perform(SetUpZone.example(), as: .frank)
        }
    }

    @Test func `refuses a time zone that nobody knows`() async throws {
        let zone = try TestStore.fresh()
        let known = SetUpZone.example()
        let command = SetUpZone(
            slug: known.slug,
            name: known.name,
            municipality: known.municipality,
            municipalityCode: known.municipalityCode,
            timeZone: "Europe/Voorbeeldstad",
            language: known.language,
            membership: known.membership,
            accent: known.accent,
            texts: known.texts
        )
        await #expect(throws: SetUpZone.Refused.unknownTimeZone) {
            try await zone.store.perform(command, as: .atCommandLine)
        }
    }

    @Test func `takes areas under a higher one, each once`() async throws {
        let zone = try TestStore.fresh()
        let city = Area(id: "stad", parent: nil, level: .municipality, name: "Stad", code: "GM0000")
        let north = Area(id: "noord", parent: "stad", level: .district, name: "Noord", code: nil)
        _ = try await zone.perform(AddArea(city), as: .frank)
        _ = try await zone.perform(AddArea(north), as: .frank)
        await #expect(throws: AddArea.Refused.exists) { try await zone.perform(AddArea(north), as: .frank) }
        #expect(try await zone.store.read(Area.all) == [north, city])
        let misplaced = [
            Area(id: "x", parent: nil, level: .district, name: "X", code: nil),
            Area(id: "x", parent: "nergens", level: .district, name: "X", code: nil),
            Area(id: "x", parent: "noord", level: .district, name: "X", code: nil),
            Area(id: "x", parent: "noord", level: .municipality, name: "X", code: nil),
            Area(id: "x", parent: "x", level: .block, name: "X", code: nil),
        ]
        for area in misplaced {
            await #expect(throws: AddArea.Refused.parentDoesNotFit) {
                try await zone.perform(AddArea(area), as: .frank)
            }
        }
    }

    @Test func `takes themes in the order in which they come, each once`() async throws {
        let zone = try TestStore.fresh()
        _ = try await zone.perform(AddTheme.example, as: .frank)
        await #expect(throws: AddTheme.Refused.exists) {
            try await zone.perform(AddTheme.example, as: .frank)
        }
        #expect(try await zone.store.read(Theme.all) == [AddTheme.example.theme])
    }

    @Test func `takes organisations and programmes with a term, each once`() async throws {
        let zone = try TestStore.fresh()
        let organization = try AddOrganization.example()
        let programme = try AddProgramme.example()
        _ = try await zone.perform(organization, as: .frank)
        _ = try await zone.perform(programme, as: .frank)
        await #expect(throws: AddOrganization.Refused.exists) {
            try await zone.perform(organization, as: .frank)
        }
        await #expect(throws: AddProgramme.Refused.exists) { try await zone.perform(programme, as: .frank) }
        #expect(try await zone.store.read(Organization.all) == [organization.organization])
        #expect(try await zone.store.read(Programme.all) == [programme.programme])
    }

    @Test(arguments: ["2026-01-01", "2025-12-31"])
    func `refuses a term that is empty`(end: String) async throws {
        let zone = try TestStore.fresh()
        await #expect(throws: AddOrganization.Refused.termIsEmpty) {
            try await zone.perform(try AddOrganization.example(from: "2026-01-01", until: end), as: .frank)
        }
        await #expect(throws: AddProgramme.Refused.termIsEmpty) {
            try await zone.perform(try AddProgramme.example(from: "2026-01-01", until: end), as: .frank)
        }
    }

    @Test func `knows on which days a term runs`() throws {
        let organization = try AddOrganization.example(from: "2026-01-01", until: "2027-01-01").organization
        let days = ["2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01"]
        #expect(try days.map { organization.takesPart(on: try day($0)) } == [false, true, true, false])
        let open = try AddOrganization.example(from: "2026-01-01", until: nil).organization
        #expect(try days.map { open.takesPart(on: try day($0)) } == [false, true, true, true])
        let programme = try AddProgramme.example(from: "2026-01-01", until: "2027-01-01").programme
        #expect(try days.map { programme.runs(on: try day($0)) } == [false, true, true, false])
    }

    @Test(arguments: Person.everyRole.filter { $0 != .frank })
    func `is changed by administrators only`(person: Person) async throws {
        let zone = try TestStore.fresh()
        let refusal = KernelRefusal.notAllowed(command: "add-theme")
        await #expect(throws: refusal) { try await zone.perform(AddTheme.example, as: person) }
    }
}
