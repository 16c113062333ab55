import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

/// The HTTP server with its limits.
struct WebServer: Sendable {
    let address: ListeningAddress
    let limits: Limits
    let connections: ConnectionCount
    let logger: Logger

    init(address: ListeningAddress, limits: Limits, logger: Logger) {
        self.address = address
        self.limits = limits
        self.logger = logger
        connections = ConnectionCount(limit: limits.connections)
    }

    func application<Context: RequestContext>(
        _ router: Router<Context>,
        onRunning: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> Application<RouterResponder<Context>> where Context.Source == ApplicationRequestContextSource {
        application(router.buildResponder(), onRunning: onRunning)
    }

    /// - Parameter onRunning: told the port when the server listens.
    func application<Responder: HTTPResponder>(
        _ responder: Responder,
        onRunning: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> Application<Responder>
    where Responder.Context: InitializableFromSource<ApplicationRequestContextSource> {
        Application(
            responder: responder,
            server: .http1(configuration: channelConfiguration),
            configuration: ApplicationConfiguration(
                address: .hostname(address.host, port: address.port),
                backlog: 1024,
                availableConnectionsDelegate: MaximumAvailableConnections(limits.connections * 5 / 4 + 8)
            ),
            onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? 0) },
            logger: logger
        )
    }

    /// Runs the services until a signal to stop; the last of the list is stopped first.
    ///
    /// What has begun may finish for as long as the limits say.
    func run(_ services: [any Service]) async throws {
        var configuration = ServiceGroupConfiguration(
            services: services,
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: logger
        )
        configuration.maximumGracefulShutdownDuration = .seconds(limits.stopSeconds)
        configuration.maximumCancellationDuration = .seconds(5)
        FileDescriptors.raiseLimit()
        try await ServiceGroup(configuration: configuration).run()
    }

    private var channelConfiguration: HTTP1Channel.Configuration {
        HTTP1Channel.Configuration(
            additionalChannelHandlers: [ConnectionGuards(limits: limits, count: connections)],
            idleTimeout: .seconds(Int64(limits.idleSeconds)),
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: limits.header,
                maxHeaderListSize: limits.header,
                maxHeaderFieldCount: 100
            )
        )
    }
}
