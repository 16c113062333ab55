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
        let bytes = try GivenFile.read(file)
        let seed = try GivenFile.naming(file) { try ZoneSeed.read(bytes, seededAt: now) }
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

    /// Throws what is wrong with the content of a file with the file's name.
    static func naming<T>(_ path: String, _ read: () throws -> T) throws -> T {
        do { return try read() } catch { throw named(path, error) }
    }

    static func named(_ path: String, _ error: any Error) -> any Error {
        guard error is InvalidSeed || error is ScenarioStopped else { return error }
        return CommandFailure(.badData, "\(path):\n\(error)")
    }
}
