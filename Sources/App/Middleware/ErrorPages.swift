import Foundation
import HTTPTypes
import Hummingbird
import Logging
import MixedZone
import NIOCore

/// Turns everything that is thrown into a reply: a page, or problem+json (RFC 9457) for programs.
///
/// Refusals are shown with their sentence. Anything else is logged with the request's id, and the visitor sees
/// that id and nothing else.
struct ErrorPages: RouterMiddleware {
    typealias Context = AppContext
    let renderer: FaultRenderer
    /// Bytes of a form that is kept for somebody who must sign in first.
    let formLimit: Int

    func handle(
        _ request: Request,
        context: AppContext,
        next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        var request = request
        do {
            request = try await request.withFormAtHand(upTo: formLimit)
            return try await next(request, context)
        } catch {
            let response = await reply(to: error, request, context)
            return request.method == .head ? response.createHeadResponse() : response
        }
    }

    private func reply(to error: any Error, _ request: Request, _ context: AppContext) async -> Response {
        let path = request.head.path ?? "/"
        let isPage = !Self.wantsProblem(request)
        let place = PagePlace(path: path)
        let fault = Fault(error, place: place, requestID: context.requestID, isPage: isPage)
        if fault.isIncident || fault.status.code >= 500 { Self.log(error, fault, context) }
        if isPage, fault.status == .unauthorized, !place.zone.isEmpty {
            if let page = await keptForm(error, request, place) {
                return Self.html(page, status: fault.status, headers: fault.headers)
            }
            let back = (error as? SignInFirst)?.back ?? WayBack.address(for: request)
            return .redirect(to: renderer.signIn(place, back))
        }
        return isPage ? await page(fault, request, context) : problem(fault)
    }

    /// The page with what was typed; nil for a form of choices alone, which the sign-in page leads back to.
    private func keptForm(_ error: any Error, _ request: Request, _ place: PagePlace) async -> String? {
        guard request.method == .post else { return nil }
        var sent = (error as? SignInFirst)?.sent
        if sent == nil { sent = try? await request.form(upTo: formLimit) }
        guard let sent, !sent.writtenTexts.isEmpty else { return nil }
        return try? await renderer.keep(sent, place, request)
    }

    private static func html(_ page: String, status: HTTPResponse.Status, headers: HTTPFields) -> Response {
        var headers = headers
        headers[.cacheControl] = "no-store"
        headers[.contentType] = ContentType.html
        return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(string: page)))
    }

    private func page(_ fault: Fault, _ request: Request, _ context: AppContext) async -> Response {
        do {
            let html = try await renderer.page(fault, request)
            return Self.html(html, status: fault.status, headers: fault.headers)
        } catch {
            Self.log(error, fault, context)
            var headers = fault.headers
            headers[.cacheControl] = "no-store"
            headers[.contentType] = ContentType.text
            let text = "\(fault.status.code) \(fault.requestID)\n"
            return Response(
                status: fault.status,
                headers: headers,
                body: .init(byteBuffer: ByteBuffer(string: text))
            )
        }
    }

    private func problem(_ fault: Fault) -> Response {
        let document = ProblemDocument(fault, sentence: renderer.sentence(fault))
        var headers = fault.headers
        headers[.contentType] = ContentType.problem
        headers[.cacheControl] = "no-store"
        return Response(status: fault.status, headers: headers, body: .init(byteBuffer: document.encoded))
    }

    private static func wantsProblem(_ request: Request) -> Bool {
        guard let accept = request.headers[.accept], !accept.contains("text/html") else { return false }
        return accept.contains("json")
    }

    private static func log(_ error: any Error, _ fault: Fault, _ context: AppContext) {
        guard !(error is CancellationError) else { return }
        let description = String(describing: error).prefix(500).filter { !$0.isNewline }
        context.logger.error(
            "request failed",
            metadata: [
                "route": .string(context.endpointPath ?? "none"),
                "status": .stringConvertible(fault.status.code),
                "error.type": .string(String(reflecting: type(of: error))),
                "error": .string(description),
            ]
        )
    }
}
