import Hummingbird
import MixedZone

/// Keeps the seat, day and part that a form asked for when its sender has to sign in first.
///
/// What was typed in words cannot stand in an address: ``KeptFormPage`` keeps it.
struct ChoiceKeeper: RouterMiddleware {
    typealias Context = ZoneContext
    /// Bytes of the form.
    let limit: Int

    func handle(
        _ request: Request,
        context: ZoneContext,
        next: (Request, ZoneContext) async throws -> Response
    ) async throws -> Response {
        guard context.viewer == nil, request.method == .post, let page = page(of: request, context) else {
            return try await next(request, context)
        }
        let fields = try await request.form(upTo: limit)
        let back = Wanted(fields).flatMap { LocalPath(page + $0.query) } ?? LocalPath(page)
        throw SignInFirst(back: back, sent: fields)
    }

    /// The page that confirms a choice; nil for other forms.
    private func page(of request: Request, _ context: ZoneContext) -> String? {
        let path = request.uri.path
        if path == context.links.reservations { return context.links.newReservation }
        return path.hasSuffix("/verplaatsing") ? path : nil
    }
}
