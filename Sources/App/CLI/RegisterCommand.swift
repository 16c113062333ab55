import ArgumentParser

struct RegisterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register",
        abstract: "Verifies an export of a public register, without a server.",
        subcommands: [RegisterVerify.self]
    )
}
