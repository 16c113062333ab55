import HTTPTypes
import Hummingbird
import MixedZone

/// Puts the routes of all features together, behind what every request passes.
struct AppRouter: Sendable {
    /// Adds a feature's pages below a zone; called once for every language.
    typealias ZoneRoutes = @Sendable (RouterGroup<ZoneContext>) -> Void
    /// Adds pages outside zones.
    typealias SiteRoutes = @Sendable (Router<AppContext>) -> Void

    let settings: Settings
    let zone: ZoneFinder
    let faults: FaultRenderer
    let metrics: RequestMetrics
    let headers: SecurityHeaders

    /// The router with every route, and the table of them.
    func build(
        site: [SiteRoutes],
        zone features: [ZoneRoutes]
    ) -> (router: Router<AppContext>, table: RouteTable) {
        let router = Router(context: AppContext.self, options: .autoGenerateHeadEndpoints)
        router.addMiddleware {
            RequestLog()
            metrics
            headers
            ErrorPages(renderer: faults, formLimit: settings.limits.body)
            DemoGuard(isDemo: settings.isDemo)
            SameOrigin(publicAddress: settings.publicAddress, isDemo: settings.isDemo)
            SentTwice(
                address: ClientAddress(trustedProxies: settings.trustedProxies),
                limit: settings.limits.body
            )
            TidyPath()
        }
        for add in site { add(router) }
        let dutch = group(router, ":zone", .nl)
        AccentStylesheet.addRoutes(to: dutch, base: headers.page)
        for (group, features) in [(dutch, features), (group(router, ":zone/en", .en), features)] {
            for add in features { add(group) }
        }
        let table = RouteTable(router)
        router.refuseOtherMethods(table)
        return (router, table)
    }

    private func group(
        _ router: Router<AppContext>,
        _ path: RouterPath,
        _ language: Language
    ) -> RouterGroup<ZoneContext> {
        router.group(path)
            .add(
                middleware: ZoneDoor(
                    language: language,
                    isSecure: settings.publicAddress.isSecure,
                    zone: zone
                )
            )
            .group(context: ZoneContext.self)
    }
}
