import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import MixedZone

@testable import App

/// A site with one zone, `haarlem`, and a few pages that show how requests are treated.
struct WebSite {
    var settings = Settings.local(dataFolder: "data")
    var zoneRoutes: [AppRouter.ZoneRoutes] = []
    var siteRoutes: [AppRouter.SiteRoutes] = []
    var store: Store?
    let registry = PrometheusRegistry()

    func build() throws -> (router: Router<AppContext>, table: RouteTable) {
        let store = try store ?? Store(path: nil, modules: [.kernel])
        return AppRouter(
            settings: settings,
            zone: { $0 == "haarlem" ? store : nil },
            faults: Self.faults,
            metrics: RequestMetrics(registry: registry),
            headers: SecurityHeaders(isSecure: settings.publicAddress.isSecure)
        ).build(site: siteRoutes, zone: [Self.pages] + zoneRoutes)
    }

    func application() throws -> some ApplicationProtocol {
        Application(router: try build().router, logger: .silent)
    }

    static let faults = FaultRenderer(
        page: { fault, _ in "<h1>\(fault.slug)</h1><p>\(fault.place.language.rawValue) \(fault.requestID)</p>"
        },
        sentence: { "sentence \($0.slug)" },
        signIn: { Links(zone: $0.zone, language: $0.language).signIn(back: $1) },
        keep: { fields, place, _ in "<h1>kept \(place.language.rawValue) \(fields.fields.count)</h1>" }
    )

    private static let pages: AppRouter.ZoneRoutes = { zone in
        zone.get { _, context in "front \(context.language.rawValue)" }
        zone.get("plekken/:location") { _, context in try context.parameters.slug("location") }
        zone.get("kapot") { _, _ -> String in throw Broken(secret: "Jansen") }
        zone.post("formulier") { request, _ in
            try await request.form(upTo: 1000).fields.map { "\($0.name)=\($0.value)" }.joined(separator: ";")
        }
        zone.get("conflict") { _, _ -> String in throw Taken() }
        zone.group("mijn", context: MemberContext.self)
            .get { _, context in context.viewer.member.name }
            .post { _, context in context.viewer.member.name }
    }

    struct Broken: Error {
        let secret: String
    }

    struct Taken: Refusal {
        let kind = RefusalKind.conflict
        let slug = "taken"
    }
}

extension Logger {
    /// Says nothing.
    static var silent: Logger {
        Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }
}
