import MixedZone

/// What `/metrics` tells beside the counters of requests.
struct SiteFigures: Sendable {
    let site: Site
    let zones: Zones
    let connections: ConnectionCount

    func register(with registry: PrometheusRegistry) {
        registry.collect { [self] in
            var samples = ProcessFigures.samples()
            samples.append(.init("mixedzone_zones_open", [], Double(zones.openCount)))
            samples.append(.init("mixedzone_streams_open", [], Double(site.streams.count)))
            samples.append(.init("mixedzone_page_cache_bytes", [], Double(site.pages.bytes)))
            for slug in zones.openSlugs { samples += await figures(of: slug) }
            return samples
        }
    }

    /// Only of zones that are open: looking must not open the others.
    private func figures(of slug: String) async -> [PrometheusRegistry.Sample] {
        guard let store = zones.peek(slug),
            let mail = try? await store.read({ try WaitingMessage.failing($0) })
        else { return [.init("mixedzone_zone_up", [("zone", slug)], 0)] }
        return [
            .init("mixedzone_zone_up", [("zone", slug)], 1),
            .init("mixedzone_zone_writable", [("zone", slug)], store.condition == .sound ? 1 : 0),
            .init("mixedzone_zone_revision", [("zone", slug)], Double(store.revision)),
            .init("mixedzone_mail_retrying", [("zone", slug)], Double(mail.waiting)),
            .init("mixedzone_mail_given_up", [("zone", slug)], Double(mail.givenUp)),
        ]
    }
}
