import Booking
import HTTPTypes
import Hummingbird
import MixedZone

/// The front door of a zone, its locations, and one location.
struct PlaceRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.get(use: frontDoor)
        zone.get("plekken", use: locations)
        zone.get("plekken/:location", use: location)
    }

    @Sendable
    private func frontDoor(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let goodBye = ["afmelden": "sign-out.everywhere", "vertrek": "leave.done"][request.query["gelukt"]]
        if let goodBye, context.viewer == nil {
            let words = site.words(context.language)
            let notice = Notice(.good, words(goodBye), words: words)
            let page = try await FrontDoor.load(site, context).page(notices: [notice])
            return site.response(page, context.language)
        }
        return try await page("front", request, context) {
            try await FrontDoor.load(self.site, context).page()
        }
    }

    @Sendable
    private func locations(_ request: Request, _ context: ZoneContext) async throws -> Response {
        try await page("locations", request, context) {
            try await LocationList.load(self.site, context).page()
        }
    }

    @Sendable
    private func location(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let id = try context.parameters.slug("location")
        return try await page("location/\(id)", request, context) {
            try await LocationSheet.load(id, self.site, context).page()
        }
    }

    /// Shared with every stranger for a minute at most; made anew for a browser with a session.
    private func page(
        _ key: String,
        _ request: Request,
        _ context: ZoneContext,
        make: @escaping @Sendable () async throws -> some Page
    ) async throws -> Response {
        guard !context.hasSessionCookie else { return site.response(try await make(), context.language) }
        return try await site.pages.response(to: request, page: key, in: context) {
            RenderedPage(
                html: site.templates.render(try await make(), language: context.language),
                expires: context.store.now + 60
            )
        }
    }
}
