import ArgumentParser
import Foundation
import MixedZone

struct SeedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seed",
        abstract: "Makes zones for a demonstration: from a seed file, with invented people around today.",
        discussion: """
            The people come from the scenario that lies beside the seed ('haarlem.scenario.json' beside \
            'haarlem.json'), or from --scenario. A zone for real use is made with 'mixedzone zone create'.
            """
    )

    @OptionGroup var data: DataOption

    @Argument(help: "The seed files (see seeds/README.md).")
    var files: [String]

    @Option(help: ArgumentHelp("The scenario, for one seed file.", valueName: "file"))
    var scenario: String?

    func validate() throws {
        guard !files.isEmpty else { throw ValidationError("name a seed file") }
        guard scenario == nil || files.count == 1 else {
            throw ValidationError("--scenario needs exactly one seed file")
        }
    }

    func run() async throws {
        let now = Instant.current
        for file in files {
            let seed = try GivenFile.read(file)
            let slug = try named(file) { try ZoneSeed.read(seed, seededAt: now).zone.slug }
            let play = try scenario.map(GivenFile.read) ?? beside(file)
            try await NewZone(folder: data.folder).make(slug) { path in
                do {
                    try await SeedFile.make(path, seed: seed, scenario: play, at: now)
                } catch {
                    throw named(file, error)
                }
            }
            print(slug)
        }
    }

    private func beside(_ file: String) -> Data? {
        guard file.hasSuffix(".json") else { return nil }
        return FileManager.default.contents(atPath: file.dropLast(5) + ".scenario.json")
    }

    private func named<T>(_ file: String, _ read: () throws -> T) throws -> T {
        do { return try read() } catch { throw named(file, error) }
    }

    /// What is wrong with the content of a file, with its name.
    private func named(_ file: String, _ error: any Error) -> any Error {
        guard error is InvalidSeed || error is ScenarioStopped else { return error }
        return CommandFailure(.badData, "\(file):\n\(error)")
    }
}
