import ArgumentParser

struct MemberCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "member",
        abstract: "Invites members, and gives and takes roles.",
        subcommands: [MemberInvite.self, MemberGrant.self, MemberRevoke.self]
    )
}
