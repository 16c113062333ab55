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
        let running = grants.filter { $0.role == role.role && ($0.endsAt.map { now < $0 } ?? true) }
        let held = running.filter { $0.scope == role.place }
        guard !held.isEmpty else { throw notHeld(running.map(\.scope)) }
        for grant in held { _ = try await data.sender.perform(RevokeRole(grant: grant.id), in: zone) }
    }

    /// Names the scopes for which the member does hold the role.
    private func notHeld(_ scopes: [Scope]) -> CommandFailure {
        let sentence = "the member does not hold \(role.role.rawValue) for \(role.place)"
        guard !scopes.isEmpty else { return CommandFailure(.refused, sentence) }
        let others = Set(scopes.map(\.description)).sorted().joined(separator: ", ")
        return CommandFailure(.refused, "\(sentence), but for \(others): say which with --scope")
    }
}
