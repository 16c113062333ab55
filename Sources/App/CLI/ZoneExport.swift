import ArgumentParser
import Foundation
import MixedZone

struct ZoneExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes a zone as a seed file: places and rules, without people, reservations and journal."
    )

    @OptionGroup var data: DataOption

    @Argument(help: "The zone.")
    var zone: String

    @Option(name: .shortAndLong, help: "A file that is not there yet; standard output when left out.")
    var output: String?

    func run() async throws {
        let seed = try await ZoneFile.read(data.folder.zoneFile(try data.zone(zone)), ExportZone.load)
        let text = seed.json.text
        guard let output else { return print(text, terminator: "") }
        guard !FileManager.default.fileExists(atPath: output) else {
            throw CommandFailure(.cannotCreate, "\(output) is there already")
        }
        guard FileManager.default.createFile(atPath: output, contents: Data(text.utf8)) else {
            throw CommandFailure(.cannotCreate, "\(output) cannot be written")
        }
    }
}
