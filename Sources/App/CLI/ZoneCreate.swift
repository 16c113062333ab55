import ArgumentParser
import Foundation
import MixedZone

struct ZoneCreate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Makes a zone from its seed file, without invented people.",
        discussion: "The first administrator is made afterwards with 'mixedzone member invite'."
    )

    @OptionGroup var data: DataOption

    @Argument(help: "The seed file (see seeds/README.md).")
    var file: String

    func run() async throws {
        let now = Instant.current
        let seed = try ZoneSeed.read(try GivenFile.read(file), seededAt: now)
        try await NewZone(folder: data.folder).make(seed.zone.slug) { path in
            let store = try Store(path: path, modules: ZoneModules.all, clock: { now })
            _ = try await store.perform(PlantZone(seed), as: .atCommandLine)
            try store.close()
        }
        print(seed.zone.slug)
    }
}

/// A file that was named on the command line.
enum GivenFile {
    /// Throws ``CommandFailure`` when it cannot be read.
    static func read(_ path: String) throws -> Data {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw CommandFailure(.badData, "\(path) cannot be read")
        }
        return bytes
    }
}
