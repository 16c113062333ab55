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
        let time = (ContinuousClock.now - start).components
        let kind = Kind(
            route: context.endpointPath ?? "none",
            method: Self.methods.contains(request.method.rawValue) ? request.method.rawValue : "other",
            status: response.status.code
        )
        let series = series(of: kind)
        series.replies.increment(by: 1)
        series.time.recordNanoseconds(time.seconds * 1_000_000_000 + time.attoseconds / 1_000_000_000)
        return response
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

    private static let methods: Set<String> = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
}
