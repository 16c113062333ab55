import Hummingbird
import MixedZone

/// A request that ended in a fault, seen from the zone that it was for.
struct FaultedRequest: ZoneRequest {
    let slug: String
    let store: Store
    let language: Language
    let visitor: Viewer?

    var links: Links { Links(zone: slug, language: language) }

    /// Nil outside a zone, and for a zone that cannot be opened.
    ///
    /// Who is signed in is left out when it cannot be read.
    static func find(
        _ place: PagePlace,
        _ request: Request,
        _ site: Site,
        _ zones: Zones
    ) async -> FaultedRequest? {
        guard !place.zone.isEmpty, let store = try? await zones.store(place.zone) else { return nil }
        var viewer: Viewer?
        if let token = site.cookie(of: place.zone).token(in: request) {
            viewer = try? await store.viewer(token)
        }
        return FaultedRequest(slug: place.zone, store: store, language: place.language, visitor: viewer)
    }
}
