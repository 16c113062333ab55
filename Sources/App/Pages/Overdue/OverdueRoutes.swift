import Hummingbird
import MixedZone

/// What is late, for whoever has to act or keeps an eye on it.
struct OverdueRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.group("te-laat", context: MemberContext.self).get(use: show)
    }

    @Sendable
    private func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        site.response(try await OverduePage.make(site, context), context.language)
    }
}

extension Links {
    /// What should have been done by now.
    var overdue: String { home + "/te-laat" }
}
