import Hummingbird
import MixedZone

/// In the demonstration, and nowhere else, anybody may sign in as one of the invented people.
struct PersonaRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.post("aanmelden/persona", use: become)
    }

    @Sendable
    private func become(_ request: Request, _ context: ZoneContext) async throws -> Response {
        guard site.settings.isDemo else { throw WebRefusal.missing }
        let fields = try await request.form(upTo: site.settings.limits.body)
        guard let member = fields.value("persona", as: Member.ID.self) else { throw WebRefusal.missing }
        let token = try await context.store.keep(OpenSession(member: member))
        return try await site.welcome(token, to: fields.back(within: context.slug), request, context)
    }
}
