import Foundation
import MixedZone

/// Makes a zone's file from a seed, with a scenario played on it or without.
enum SeedFile {
    /// The file appears whole or not at all: everything happens in memory first.
    ///
    /// - Parameters:
    ///   - path: where no file may be yet.
    ///   - now: the moment of seeding (UTC).
    /// - Throws: `InvalidSeed`, `ScenarioStopped`, `SeedFile.Exists`.
    static func make(_ path: String, seed: Data, scenario: Data?, at now: Instant) async throws {
        guard !FileManager.default.fileExists(atPath: path) else { throw Exists(path: path) }
        let store = try await planted(seed: seed, scenario: scenario, at: now)
        let draft = path + ".new"
        try? FileManager.default.removeItem(atPath: draft)
        try await store.backUp(to: draft)
        try store.close()
        let file = FileHandle(forWritingAtPath: draft)
        try file?.synchronize()
        try file?.close()
        try FileManager.default.moveItem(atPath: draft, toPath: path)
    }

    /// There is a file already; a seed is planted in an empty zone only.
    struct Exists: Error, Equatable {
        let path: String
    }

    /// A store in memory that holds the zone as it is at the moment of seeding.
    static func planted(seed: Data, scenario: Data?, at now: Instant) async throws -> Store {
        let seed = try ZoneSeed.read(seed, seededAt: now)
        let script = try scenario.map { data throws(InvalidSeed) in
            let scenario = try Scenario.read(data, for: seed, seededAt: now)
            return (scenario, try scenario.acts(in: seed, seededAt: now))
        }
        let clock = ScenarioClock(script?.0.begins ?? now)
        let store = try Store(path: nil, modules: ZoneModules.all, clock: { clock.now })
        _ = try await store.perform(PlantZone(seed), as: .atCommandLine)
        guard let (scenario, acts) = script else { return store }
        let zone = seed.zone.timeZone
        let today = zone.day(of: now)
        var play = PlayScenario(scenario, on: store, clock: clock, zone: zone, today: today)
        try await play.play(acts, until: now)
        _ = try await store.keep(Demonstration.noted(until: zone.interval(of: today).end))
        return store
    }
}
