import Hummingbird
import MixedZone

/// What the zone tells about itself: about, privacy, accessibility.
struct TextRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.get("over") { request, context in
            try await page("about", request, context) { try await AboutPage.make(site, context) }
        }
        zone.get("privacy") { request, context in
            try await page("privacy", request, context) { try await PrivacyPage.make(site, context) }
        }
        zone.get("toegankelijkheid") { request, context in
            try await page("accessibility", request, context) {
                try await AccessibilityPage.make(site, context)
            }
        }
    }

    /// Shared by strangers until the day ends; made anew for a browser with a session.
    private func page(
        _ name: String,
        _ request: Request,
        _ context: ZoneContext,
        make: @escaping @Sendable () async throws -> some Page
    ) async throws -> Response {
        guard !context.hasSessionCookie else { return site.response(try await make(), context.language) }
        let (store, language) = (context.store, context.language)
        let clock = try await site.face(context).zone.timeZone
        let expires = clock.interval(of: clock.day(of: store.now)).end
        return try await site.pages.response(to: request, page: name, in: context) {
            RenderedPage(html: site.templates.render(try await make(), language: language), expires: expires)
        }
    }
}
