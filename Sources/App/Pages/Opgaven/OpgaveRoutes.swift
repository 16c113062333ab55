import Challenges
import Hummingbird
import MixedZone

/// Opgaven for everybody to read: the list, and each with its thread.
struct OpgaveRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.get("opgaven", use: list)
        zone.get("opgaven/:challenge", use: show)
        OpgaveWork(site: site).add(to: zone)
        FollowRoutes(site: site).add(to: zone)
    }

    @Sendable
    private func list(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let asked = try OpgavenQuery(request.query)
        guard asked.isPlain else {
            return site.response(try await OpgavenPage.make(site, context, asked), context.language)
        }
        return try await site.shared("opgaven", request, context) {
            try await OpgavenPage.make(site, context, asked)
        }
    }

    @Sendable
    private func show(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let id: Challenge.ID = try context.parameters.value("challenge")
        let done = request.query["gelukt"]
        return try await site.shared("opgave/\(id)", request, context) {
            let sheet = try await OpgaveSheet.load(id, site, context)
            return try await OpgavePage.make(site, context, sheet, done: done)
        }
    }
}
