import HTTPTypes
import Hummingbird
import MixedZone

/// Signing out, in this browser or in all of them.
///
/// A repeat, or a session that has ended, leads to the same place, and says nothing of what it did not do.
struct SignOutRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.post("afmelden") { try await leave($0, $1, everywhere: false) }
        zone.post("afmelden/overal") { try await leave($0, $1, everywhere: true) }
    }

    private func leave(_ request: Request, _ context: ZoneContext, everywhere: Bool) async throws -> Response
    {
        let hasEnded = try await site.endSession(of: request, everywhere: everywhere, context)
        let links = context.links
        let address = everywhere && hasEnded ? links.signedOutEverywhere : links.home
        var response = Response.redirect(to: address, type: .normal)
        response.headers.append(site.cookie(of: context.slug).removal)
        response.headers[.cacheControl] = "no-store"
        return response
    }
}
