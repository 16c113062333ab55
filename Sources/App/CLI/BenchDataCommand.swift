import ArgumentParser
import Foundation
import MixedZone

struct BenchDataCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench-data",
        abstract: "Makes the zone that the benchmark walks over (see Benchmarks/README.md).",
        shouldDisplay: false
    )

    @OptionGroup var data: DataOption

    @Option(help: ArgumentHelp("Where the facts for the driver go.", valueName: "file"))
    var sessions: String

    @Option(help: "So many reservations that lie in the past, 110 a day.")
    var history = 0

    @Option(help: "So many opgaven that are open, each followed and with a team.")
    var challenges = 0

    func run() async throws {
        var facts: BenchZone.Facts?
        try await NewZone(folder: data.folder).make(BenchZone.slug) { [history, challenges] path in
            let past = BenchHistory.days(of: history) + 2
            let clock = ScenarioClock(Instant.current - past * 86_400)
            let store = try Store(path: path, modules: ZoneModules.all) { clock.now }
            facts = try await BenchZone(store: store, clock: clock).fill(
                history: history,
                challenges: challenges
            )
            try store.close()
        }
        guard let facts,
            FileManager.default.createFile(atPath: sessions, contents: try JSONEncoder().encode(facts))
        else { throw CommandFailure(.cannotCreate, "\(sessions) cannot be written") }
    }
}
