import ArgumentParser
import Foundation
import MixedZone

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copies zones, each into one file, while they are in use.",
        discussion: """
            A zone that cannot be copied is named, and the others are copied all the same.
            A copy holds one consistent state and is checked before it gets its name. To restore one, stop the \
            server, remove the zone's -wal and -shm files and put the copy in the place of its file.
            """
    )

    @OptionGroup var data: DataOption

    @Argument(help: "The zones; all when left out.")
    var zones: [String] = []

    @Option(help: ArgumentHelp("The folder for the copies.", valueName: "dir"))
    var to: String

    func run() async throws {
        let slugs = try data.zones(zones)
        var first: CommandFailure?
        for slug in slugs {
            do {
                print(try await Backup(folder: data.folder, target: to).copy(slug, at: .current))
            } catch {
                let failure = CommandFailure(error, sentence: RefusalSentence.english)
                Report.aside("mixedzone: \(data.folder.zoneFile(slug)): \(failure.message)")
                first = first ?? failure
            }
        }
        if let first { throw CommandFailure(first.status, "not every zone was copied") }
    }
}
