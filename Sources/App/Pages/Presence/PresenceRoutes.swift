import Booking
import HTTPTypes
import Hummingbird
import MixedZone

/// Who is here now, and the host's tap that hides a text.
struct PresenceRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.get("aanwezig", use: show)
        zone.group("aanwezig", context: MemberContext.self).add(middleware: RoleGuard.hosts)
            .post(":id/verberging", use: hide)
    }

    @Sendable
    private func show(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let sheet = PresenceSheet(site: site, context: context, now: context.store.now)
        guard !context.hasSessionCookie else {
            return site.response(try await sheet.page().page, context.language)
        }
        return try await site.pages.response(to: request, page: "presence", in: context) {
            let (page, until) = try await sheet.page()
            return RenderedPage(html: site.templates.render(page, language: context.language), expires: until)
        }
    }

    /// A text that is hidden already is shown again with the same button.
    @Sendable
    private func hide(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id: Reservation.ID = try context.parameters.value("id")
        let fields = try await request.form(upTo: site.settings.limits.body)
        let command = HideText(id, isHidden: !fields.isOn("tonen"))
        _ = try await context.store.perform(command, as: context.actor)
        return .redirect(to: context.links.presence, type: .normal)
    }
}
