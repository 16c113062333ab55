import Hummingbird
import MixedZone

/// The letters that do not arrive, for administrators: seen, and tried again.
struct UndeliveredRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        let mail = zone.group("beheer/e-mail", context: MemberContext.self).add(
            middleware: RoleGuard.administrators
        )
        mail.get(use: show)
        mail.post("opnieuw", use: retry)
    }

    @Sendable
    private func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        let page = try await UndeliveredPage.make(site, context, done: request.query["gelukt"])
        return site.response(page, context.language)
    }

    @Sendable
    private func retry(_ request: Request, _ context: MemberContext) async throws -> Response {
        _ = try await context.store.keep(RetryLetters())
        return .redirect(to: context.links.undelivered(done: "opnieuw"), type: .normal)
    }
}
