import ArgumentParser
import MixedZone

struct MemberInvite: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite",
        abstract: "Makes somebody a member with a role, and tells them by mail.",
        discussion: "The first administrator of a zone is made this way:\n"
            + "  mixedzone member invite haarlem anna@example.nl --name 'Anna de Vries' --role administrator"
    )

    @OptionGroup var data: DataOption

    @Argument(help: "The zone.")
    var zone: String

    @Argument(help: "The e-mail address.")
    var email: String

    @Option(help: "First and last name.")
    var name: String

    @OptionGroup var role: RoleOptions

    @Option(help: "The language in which the zone writes to them: nl or en.")
    var language = "nl"

    func run() async throws {
        let command = InviteMember(
            email: email,
            name: name,
            language: language,
            role: role.role,
            scope: role.place
        )
        let member = try await data.sender.perform(command, in: try data.zone(zone))
        print("\(member)")
    }
}
