import Booking
import Foundation
import GRDB
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `Zone seed` {
    let now = SeedFiles.instant("2026-11-24 10:00")

    @Test func `haarlem can be read`() throws {
        let seed = try ZoneSeed.read(SeedFiles.haarlem(), seededAt: now)
        #expect(seed.zone.slug == "haarlem")
        #expect(
            seed.areas.filter { $0.level == .district }.map(\.name).sorted()
                == ["Centrum", "Noord", "Oost", "Schalkwijk", "Zuid-West"]
        )
        let seats = seed.places.map { place in place.rooms.reduce(0) { $0 + $1.seats.count } }
        #expect(seats == [24, 12, 0, 0, 0])
        #expect(seed.places.map(\.location.kind) == [.workplace, .workplace, .venue, .venue, .venue])
    }

    @Test func `relative days count from the day of seeding in the zone`() throws {
        let late = try ZoneSeed.read(SeedFiles.haarlem(), seededAt: SeedFiles.instant("2026-11-24 23:59"))
        let next = try ZoneSeed.read(SeedFiles.haarlem(), seededAt: SeedFiles.instant("2026-11-25 00:00"))
        #expect(late.programmes.last?.startsOn.description == "2026-09-25")
        #expect(next.programmes.last?.startsOn.description == "2026-09-26")
    }

    @Test(arguments: [
        "2026-11-25 00:00", "2026-11-25 06:59", "2026-11-25 07:00", "2026-11-25 21:59", "2026-11-25 23:59",
    ])
    func `the moment of seeding lies in an open part`(_ moment: String) throws {
        let now = SeedFiles.instant(moment)
        let seed = try ZoneSeed.read(SeedFiles.haarlem(), seededAt: now)
        let minute = seed.zone.timeZone.minute(of: now)
        let openings = seed.places[0].openings
        #expect(openings.count == 1)
        #expect(openings[0].day == seed.zone.timeZone.day(of: now))
        #expect(
            openings[0].hours.parts.contains { $0.part != .day && $0.starts <= minute && minute < $0.ends }
        )
    }

    @Test func `a planted zone is exported as a seed that plants an equal zone`() async throws {
        let seed = try ZoneSeed.read(SeedFiles.haarlem(), seededAt: now)
        let first = try await planted(seed)
        let exported = try await first.read(ExportZone.load)
        let file = exported.json.text
        let read = try ZoneSeed.read(Data(file.utf8), seededAt: now + 400 * 86_400)
        #expect(read == exported)
        let second = try await planted(read)
        #expect(try await second.read(ExportZone.load).json.text == file)
        #expect(exported.zone == seed.zone)
        #expect(exported.themes == seed.themes)
        #expect(exported.places == seed.places)
        #expect(Set(exported.areas.map(\.id)) == Set(seed.areas.map(\.id)))
    }

    @Test func `marks of what was assumed go with the things that they are about`() async throws {
        let seed = try ZoneSeed.read(SeedFiles.haarlem(), seededAt: now)
        let rooms = seed.places[0].rooms.map(\.room.id)
        let mark = "locations[zijlpoort].rooms[\(rooms[2].dropFirst("zijlpoort-".count))].byTheHour"
        #expect(seed.assumptions.map(\.path).contains(mark))
        let store = try await planted(seed)
        let today = seed.zone.timeZone.day(of: now)
        _ = try await store.perform(RetireRoom(rooms[0], from: today), as: .atCommandLine)
        let file = try await store.read(ExportZone.load).json
        #expect(file.text.contains("locations[0].rooms[1].byTheHour"))
        let read = try ZoneSeed.read(Data(file.text.utf8), seededAt: now)
        #expect(read.assumptions == seed.assumptions)
        _ = try await store.perform(RetireRoom(rooms[2], from: today), as: .atCommandLine)
        let kept = try await store.read(ExportZone.load).json
        #expect(!kept.text.contains("locations[0].rooms[1].byTheHour"))
        let rest = try ZoneSeed.read(Data(kept.text.utf8), seededAt: now).assumptions
        #expect(rest == seed.assumptions.filter { $0.path != mark })
    }

    @Test func `a zone is planted once, each part by its own command`() async throws {
        let seed = try ZoneSeed.read(SeedFiles.haarlem(), seededAt: now)
        let store = try await planted(seed)
        await #expect(throws: SetUpZone.Refused.notEmpty) {
            _ = try await store.perform(PlantZone(seed), as: .atCommandLine)
        }
        try await store.read { db in
            let commands = try String.fetchAll(
                db,
                sql: "SELECT entry ->> 'command' FROM journal ORDER BY sequence"
            )
            #expect(commands.first == "plant-zone/1")
            #expect(commands.count { $0 == "add-location/2" } == 5)
            let causes = try Int.fetchSet(db, sql: "SELECT entry ->> 'cause' FROM journal WHERE sequence > 1")
            #expect(causes == [1])
        }
    }

    @Test func `its entry is stored in the same words as ever`() async throws {
        let store = try await planted(try ZoneSeed.read(SeedFiles.haarlem(), seededAt: now))
        let entry = try await store.read { db in
            try String.fetchOne(db, sql: "SELECT entry FROM journal WHERE sequence = 1")
        }
        try Golden().check(Golden.maskingIdentifiers(try #require(entry)) + "\n", named: "plant-zone-1.json")
    }

    @Test func `nobody but the operator plants a zone`() async throws {
        let seed = try ZoneSeed.read(SeedFiles.haarlem(), seededAt: now)
        let store = try Store(path: nil, modules: ZoneModules.all, clock: { now })
        await #expect(throws: KernelRefusal.notAllowed(command: "plant-zone")) {
            _ = try await store.perform(PlantZone(seed), as: .visitor)
        }
    }

    private func planted(_ seed: ZoneSeed) async throws -> Store {
        let store = try Store(path: nil, modules: ZoneModules.all, clock: { now })
        _ = try await store.perform(PlantZone(seed), as: .atCommandLine)
        return store
    }
}
