import Hummingbird
import Logging
import MixedZone
import ServiceLifecycle
import Synchronization

/// The whole site in one process: zones, pages, streams, clock, mail and the command socket.
struct SiteServer {
    let settings: Settings
    let site: Site
    let zones: Zones
    let router: Router<AppContext>
    let table: RouteTable
    let registry: PrometheusRegistry
    private let metrics: RequestMetrics
    private let web: WebServer
    private let clock: ZoneClock
    private let logger: Logger

    /// Opens the data folder and puts the parts together; listens to nothing yet.
    init(
        _ settings: Settings,
        logger: Logger,
        now: @escaping @Sendable () -> Instant = { Instant.current }
    ) throws {
        self.settings = settings
        self.logger = logger
        let folder = DataFolder(settings.dataFolder)
        try folder.create()
        let bell = Bell()
        let streaming = Streaming()
        let streams = LiveStreams(limit: settings.limits.streams, logger: logger) {
            try await streaming.render($0)
        }
        let zones = Zones(
            folder: folder,
            index: try ZoneIndex(folder),
            modules: ZoneModules.all,
            logger: logger,
            clock: now
        ) { slug, topics, _ in
            bell.ring(slug)
            streams.changed(topics, in: slug)
        }
        let headers = SecurityHeaders(isSecure: settings.publicAddress.isSecure)
        let site = try Site(settings, headers: headers, streams: streams)
        streaming.start { key in
            guard let store = try await zones.store(key.zone) else { throw WebRefusal.missing }
            return try await site.streamed(key, store)
        }
        self.zones = zones
        self.site = site
        registry = PrometheusRegistry()
        metrics = RequestMetrics(registry: registry)
        web = WebServer(
            address: ListeningAddress(host: settings.host, port: settings.port),
            limits: settings.limits,
            logger: logger
        )
        let delivery = Delivery(
            mailer: settings.mail.mailer,
            letters: Letters(
                words: site.words,
                publicAddress: settings.publicAddress,
                sender: settings.sender
            ),
            logger: logger
        )
        clock = ZoneClock(zones: zones, delivery: delivery, bell: bell, logger: logger, clock: now)
        (router, table) = SiteRoutes(site: site, zones: zones, now: now).build(headers, metrics)
        SiteFigures(site: site, zones: zones, connections: web.connections).register(with: registry)
    }

    /// Strangers get finished pages before the router is asked.
    private var responder: RecentReplies<RouterResponder<AppContext>> {
        RecentReplies(
            pages: site.pages.recent,
            metrics: metrics,
            isDemo: settings.isDemo,
            next: router.buildResponder()
        )
    }

    /// Listens until a signal to stop, then finishes what has begun.
    ///
    /// - Parameter onRunning: told the port when the server listens.
    func run(onRunning: @escaping @Sendable (Int) async -> Void = { _ in }) async throws {
        var services: [any Service] = [clock, HandoverServer(zones: zones, logger: logger)]
        if let address = settings.metrics {
            services.append(MetricsServer(address: address, registry: registry, logger: logger).application())
        }
        services.append(web.application(responder, onRunning: onRunning))
        if settings.isBench { services.append(BareServer(beside: settings, logger: logger).application()) }
        services.append(site.streams)
        defer { zones.close() }
        try await web.run(services)
    }
}

/// Lets the streams be made before the pages that fill them.
private final class Streaming: Sendable {
    private let body = Mutex<LiveStreams.Render?>(nil)

    func start(_ render: @escaping LiveStreams.Render) {
        body.withLock { $0 = render }
    }

    func render(_ key: StreamKey) async throws -> String {
        guard let body = body.withLock({ $0 }) else { throw WebRefusal.missing }
        return try await body(key)
    }
}

extension MailRoute {
    var mailer: any Mailer {
        switch self {
        case .sendmail(let command): SendmailMailer(command: command)
        case .folder(let folder): EmlFolderMailer(folder: folder)
        }
    }
}
