import Challenges
import Hummingbird
import MixedZone

/// Following a thread from any page that shows it.
struct FollowRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.group("volgen", context: MemberContext.self).post(":thread", use: follow)
    }

    @Sendable
    private func follow(_ request: Request, _ context: MemberContext) async throws -> Response {
        let thread: ThreadID = try context.parameters.value("thread")
        let fields = try await request.form(upTo: site.settings.limits.body)
        let command = FollowThread(thread, isFollowed: fields["volgen"] == "ja")
        _ = try await context.store.perform(command, as: context.actor)
        let back = LocalPath(fields["terug"]).flatMap { $0.isWithin(context.slug) ? $0 : nil }
        return .redirect(to: back?.description ?? context.links.home, type: .normal)
    }
}
