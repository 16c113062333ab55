import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle

/// `/metrics` on a port of its own, which visitors cannot reach.
struct MetricsServer: Sendable {
    let address: ListeningAddress
    let registry: PrometheusRegistry
    let logger: Logger

    func application(
        onRunning: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> Application<RouterResponder<BasicRequestContext>> {
        let router = Router()
        router.get("metrics") { _, _ in
            Response(
                status: .ok,
                headers: [.contentType: ContentType.prometheus, .cacheControl: "no-store"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: await registry.text()))
            )
        }
        var limits = Limits()
        limits.connections = 20
        return WebServer(address: address, limits: limits, logger: logger)
            .application(router, onRunning: onRunning)
    }
}
