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

    func run() async throws {
        var facts: BenchZone.Facts?
        try await NewZone(folder: data.folder).make(BenchZone.slug) { path in
            let store = try Store(path: path, modules: ZoneModules.all)
            facts = try await BenchZone(store: store).fill()
            try store.close()
        }
        guard let facts,
            FileManager.default.createFile(atPath: sessions, contents: try JSONEncoder().encode(facts))
        else { throw CommandFailure(.cannotCreate, "\(sessions) cannot be written") }
    }
}
