import Hummingbird
import MixedZone

extension Site {
    /// A page that strangers share for a minute at most; made anew for a browser with a session.
    ///
    /// - Parameter key: names the page and everything of the address that it depends on.
    func shared(
        _ key: String,
        _ request: Request,
        _ context: ZoneContext,
        make: @escaping @Sendable () async throws -> some Page
    ) async throws -> Response {
        guard !context.hasSessionCookie else { return response(try await make(), context.language) }
        return try await pages.response(to: request, page: key, in: context) {
            RenderedPage(
                html: templates.render(try await make(), language: context.language),
                expires: context.store.now + 60
            )
        }
    }
}
