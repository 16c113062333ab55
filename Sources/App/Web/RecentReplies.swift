import Hummingbird

/// Answers strangers with a page that is finished already, before the router looks at the request.
///
/// Such a page carries every header; it is logged and counted like every other reply.
struct RecentReplies<Next: HTTPResponder<AppContext>>: HTTPResponder {
    let pages: RecentPages
    let metrics: RequestMetrics
    let isDemo: Bool
    /// Answers everything else.
    let next: Next

    func respond(to request: Request, context: AppContext) async throws -> Response {
        let start = ContinuousClock.now
        guard let page = pages.page(for: request), !isDemo || DemoGuard.isLocal(request) else {
            return try await next.respond(to: request, context: context)
        }
        let response = page.reply.response(to: request)
        let exchange = Exchange(request, response, route: page.route, start: start)
        metrics.count(exchange)
        RequestLog.write(exchange, context.logger)
        return response
    }
}
