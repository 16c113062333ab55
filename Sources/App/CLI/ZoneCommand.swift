import ArgumentParser

struct ZoneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "zone",
        abstract: "Makes, lists, checks and exports zones.",
        subcommands: [ZoneCreate.self, ZoneList.self, ZoneCheck.self, ZoneExport.self]
    )
}
