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
        guard context.logger.logLevel <= .info else { return try await next(request, context) }
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let time = (ContinuousClock.now - start).components
        context.logger.info(
            "request",
            metadata: [
                "method": .string(request.method.rawValue),
                "route": .string(context.endpointPath ?? "none"),
                "status": .stringConvertible(response.status.code),
                "microseconds": .stringConvertible(
                    time.seconds * 1_000_000 + time.attoseconds / 1_000_000_000_000
                ),
            ]
        )
        return response
    }
}
