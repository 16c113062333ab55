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
            let slug = try GivenFile.naming(file) { try ZoneSeed.read(seed, seededAt: now).zone.slug }
            let script = scenario ?? beside(file)
            let play = try script.map(GivenFile.read)
            try await NewZone(folder: data.folder).make(slug) { path in
                do {
                    try await SeedFile.make(path, seed: seed, scenario: play, at: now)
                } catch {
                    throw GivenFile.named(script ?? file, error)
                }
            }
            print(slug)
        }
    }

    /// The scenario beside the seed; nil when there is none.
    private func beside(_ file: String) -> String? {
        guard file.hasSuffix(".json") else { return nil }
        let path = String(file.dropLast(5)) + ".scenario.json"
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }
}
