import ArgumentParser

struct JournalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "journal",
        abstract: "Verifies and shows what was done in a zone.",
        subcommands: [JournalVerify.self, JournalTail.self]
    )
}
