import ArgumentParser
import MixedZone

struct JournalTail: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tail",
        abstract: "Shows the last entries of a zone's journal, the newest last."
    )

    @OptionGroup var data: DataOption

    @Argument(help: "The zone.")
    var zone: String

    @Option(name: .shortAndLong, help: "How many entries.")
    var number = 20

    @Flag(help: "Print the entries as they are stored, one JSON object a line.")
    var json = false

    func validate() throws {
        guard (1...100_000).contains(number) else { throw ValidationError("--number: from 1 to 100000") }
    }

    func run() async throws {
        let file = data.folder.zoneFile(try data.zone(zone))
        let count = number
        let entries = try await ZoneFile.read(file) { db in try JournalEntry.tail(count, db) }
        guard !json else {
            for entry in entries { print(entry.json) }
            return
        }
        Report.table(
            try entries.map { entry in
                let header = try entry.header()
                let actor = header.capacity.map { "\(header.actor) (\($0))" } ?? header.actor
                return ["\(entry.sequence)", header.at.rfc3339, header.command, header.subject, actor]
            }
        )
    }
}
