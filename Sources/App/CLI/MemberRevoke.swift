import ArgumentParser
import MixedZone

struct MemberRevoke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Ends a member's role now."
    )

    @OptionGroup var data: DataOption

    @Argument(help: "The zone.")
    var zone: String

    @Argument(help: "The member's e-mail address or identifier.")
    var member: String

    @OptionGroup var role: RoleOptions

    func run() async throws {
        let file = data.folder.zoneFile(try data.zone(zone))
        let holder = try await KnownMember.find(member, in: file)
        let grants = try await ZoneFile.read(file) { db in try Grant.all(of: holder.id, db) }
        let now = Instant.current
        let held = grants.filter { grant in
            grant.role == role.role && grant.scope == role.place && (grant.endsAt.map { now < $0 } ?? true)
        }
        guard !held.isEmpty else {
            throw CommandFailure(.refused, "the member does not hold \(role.role.rawValue) for \(role.place)")
        }
        for grant in held { _ = try await data.sender.perform(RevokeRole(grant: grant.id), in: zone) }
    }
}
