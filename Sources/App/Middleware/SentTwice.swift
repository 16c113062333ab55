import HTTPTypes
import Hummingbird
import NIOCore

/// Answers a form that is sent twice in a row, by a double click or a second try on a slow line, with the reply that
/// the first got.
///
/// Only forms that were carried out (303) count, and none that signs in.
struct SentTwice: RouterMiddleware {
    typealias Context = AppContext
    let forms = SentForms()
    let address: ClientAddress
    /// Bytes of a form.
    let limit: Int

    func handle(
        _ request: Request,
        context: AppContext,
        next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        guard request.isForm(upTo: limit), let path = request.head.path, !path.contains("/aanmelden")
        else { return try await next(request, context) }
        let body = try await request.body.collect(upTo: limit)
        let form = SentForms.Form(
            sender: request.headers[.cookie] ?? address.network(of: request, on: context.channel),
            path: path,
            body: Array(body.readableBytesView)
        )
        if let headers = await forms.begin(form) { return Response(status: .seeOther, headers: headers) }
        do {
            let response = try await next(request, context)
            let isCarriedOut = response.status == .seeOther && response.headers[.setCookie] == nil
            forms.end(form, isCarriedOut ? response.headers : nil)
            return response
        } catch {
            forms.end(form, nil)
            throw error
        }
    }
}
