import Hummingbird
import MixedZone

/// Opens the zone that the address names and finds out who is signed in there.
///
/// A browser without the zone's cookie costs no look-up.
struct ZoneDoor: RouterMiddleware {
    typealias Context = AppContext
    let language: Language
    let isSecure: Bool
    let zone: ZoneFinder

    func handle(
        _ request: Request,
        context: AppContext,
        next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        let slug = try context.parameters.slug("zone")
        guard let store = try await zone(slug) else { throw WebRefusal.missing }
        var context = context
        let token = request.headers[.cookie].flatMap { header in
            SessionCookie(zone: slug, isSecure: isSecure).token(inHeader: header)
        }
        var found: Viewer?
        if let token { found = try await store.viewer(token) }
        context.zone = OpenZone(
            slug: slug,
            store: store,
            language: language,
            viewer: found,
            hasSessionCookie: token != nil
        )
        return try await next(request, context)
    }
}
