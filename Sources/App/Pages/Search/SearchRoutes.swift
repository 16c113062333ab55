import Hummingbird
import MixedZone

/// Looking for a word in everything that everybody can read.
struct SearchRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.get("zoeken") { request, context in
            let asked = try SearchQuery(request.query)
            return site.response(try await SearchPage.make(site, context, asked), context.language)
        }
    }
}
