import HTTPTypes
import Hummingbird
import Metrics
import Synchronization

/// Counts replies by route and status, and how long they took.
///
/// The series of a route are looked up once: after that a request costs one table look-up.
final class RequestMetrics: RouterMiddleware {
    typealias Context = AppContext

    private struct Kind: Hashable {
        let route: String
        let method: String
        let status: Int
    }

    private struct Series {
        let replies: any CounterHandler
        let time: any TimerHandler
    }

    private let registry: PrometheusRegistry
    private let known = Mutex<[Kind: Series]>([:])

    init(registry: PrometheusRegistry) {
        self.registry = registry
    }

    func handle(
        _ request: Request,
        context: AppContext,
        next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        count(Exchange(request, response, route: context.endpointPath, start: start))
        return response
    }

    func count(_ exchange: Exchange) {
        let kind = Kind(
            route: exchange.route,
            method: Self.name(of: exchange.method),
            status: exchange.status
        )
        let series = series(of: kind)
        series.replies.increment(by: 1)
        series.time.recordNanoseconds(exchange.nanoseconds)
    }

    private func series(of kind: Kind) -> Series {
        known.withLock { known in
            if let series = known[kind] { return series }
            let dimensions = [("route", kind.route), ("method", kind.method)]
            let series = Series(
                replies: registry.makeCounter(
                    label: "http_requests",
                    dimensions: dimensions + [("status", String(kind.status))]
                ),
                time: registry.makeTimer(label: "http_request_duration", dimensions: dimensions)
            )
            known[kind] = series
            return series
        }
    }

    /// Methods that somebody made up count together.
    private static func name(of method: HTTPRequest.Method) -> String {
        switch method {
        case .get: "GET"
        case .post: "POST"
        case .head: "HEAD"
        case .put, .patch, .delete, .options, .trace: method.rawValue
        default: "other"
        }
    }
}
