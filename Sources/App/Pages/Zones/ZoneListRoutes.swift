import Hummingbird

/// The list of zones, from the index: no zone is opened for it.
struct ZoneListRoutes: Sendable {
    let site: Site
    let zones: Zones

    func add(to router: Router<AppContext>) {
        router.get("/") { _, _ in try await page(.nl) }
        router.get("en") { _, _ in try await page(.en) }
    }

    private func page(_ language: Language) async throws -> Response {
        let words = site.words(language)
        let zones = try await zones.index.all()
        let page = ZoneListPage(
            chrome: site.outsideChrome(title: words("zones.heading"), language, isPublic: true) { $0.home },
            zones: zones.map { zone in
                ZoneLine(
                    href: Links(zone: zone.slug, language: language).home,
                    name: zone.name,
                    about: words("zones.municipality", ["municipality": zone.municipality])
                )
            }
        )
        return site.response(page, language)
    }
}
