import ArgumentParser
import MixedZone

struct MemberGrant: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grant",
        abstract: "Gives a member a role, somewhere and for a term."
    )

    @OptionGroup var data: DataOption

    @Argument(help: "The zone.")
    var zone: String

    @Argument(help: "The member's e-mail address or identifier.")
    var member: String

    @OptionGroup var role: RoleOptions

    @Option(help: "The first day, such as 2026-11-24; from now on when left out.", transform: Typed.day)
    var from: CivilDay?

    @Option(help: "The last day; without an end when left out.", transform: Typed.day)
    var until: CivilDay?

    func run() async throws {
        let file = data.folder.zoneFile(try data.zone(zone))
        let holder = try await KnownMember.find(member, in: file)
        let clock = try await ZoneFile.read(file) { db in try Zone.load(db).timeZone }
        let command = GrantRole(
            member: holder.id,
            role: role.role,
            scope: role.place,
            startsAt: from.map { clock.interval(of: $0).start },
            endsAt: until.map { clock.interval(of: $0).end }
        )
        print("\(try await data.sender.perform(command, in: zone))")
    }
}
