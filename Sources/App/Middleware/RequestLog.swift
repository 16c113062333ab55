import HTTPTypes
import Hummingbird
import Logging

/// Writes one line a request at level info: method, the route's pattern, status and time.
///
/// Nothing of the visitor is written. Paths and queries may hold names and tokens, so they are never written.
struct RequestLog: RouterMiddleware {
    typealias Context = AppContext

    func handle(
        _ request: Request,
        context: AppContext,
        next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        Self.write(Exchange(request, response, route: context.endpointPath, start: start), context.logger)
        return response
    }

    static func write(_ exchange: Exchange, _ logger: Logger) {
        guard logger.logLevel <= .info else { return }
        logger.info(
            "request",
            metadata: [
                "method": .string(exchange.method.rawValue),
                "route": .string(exchange.route),
                "status": .stringConvertible(exchange.status),
                "microseconds": .stringConvertible(exchange.nanoseconds / 1000),
            ]
        )
    }
}
