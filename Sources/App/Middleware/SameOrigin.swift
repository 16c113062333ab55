import HTTPTypes
import Hummingbird

/// Refuses changes that another site asks for in a visitor's name.
///
/// Only `POST` changes anything here: of any other method the router says which there are instead.
///
/// Zones on neighbouring host names do not trust each other, so `same-site` is refused like `cross-site`.
struct SameOrigin: RouterMiddleware {
    typealias Context = AppContext
    let publicAddress: PublicAddress
    /// A demonstration accepts whatever name of this machine it was asked by.
    let isDemo: Bool

    func handle(
        _ request: Request,
        context: AppContext,
        next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        guard request.method != .post || isOwn(request) else { throw WebRefusal.foreignOrigin }
        return try await next(request, context)
    }

    /// Whether the request comes from a page of this site, or from the visitor directly.
    func isOwn(_ request: Request) -> Bool {
        if let site = request.headers[.secFetchSite] { return site == "same-origin" || site == "none" }
        guard let origin = request.headers[.origin]?.lowercased() else { return false }
        if origin == publicAddress.description { return true }
        guard isDemo, let host = request.head.authority else { return false }
        return origin == "http://\(host.lowercased())"
    }
}
