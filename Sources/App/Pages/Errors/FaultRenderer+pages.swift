import Hummingbird
import MixedZone

extension FaultRenderer {
    /// Error pages of the site: inside a zone with its own chrome, as far as the zone can still be read.
    static func pages(of site: Site, _ zones: Zones) -> FaultRenderer {
        FaultRenderer(
            page: { fault, request in
                let page = try await FaultPage(site: site, fault: fault, request: request).page(zones)
                return site.templates.render(page, language: fault.place.language)
            },
            sentence: { fault in
                site.words(fault.place.language).sentence(slug: fault.slug, values: fault.values, clock: nil)
            },
            signIn: { place, back in
                let within = back.flatMap { $0.isWithin(place.zone) ? $0 : nil }
                return Links(zone: place.zone, language: place.language).signIn(back: within)
            },
            keep: { sent, place, request in
                let page = try await KeptForm(site: site, sent: sent, place: place, request: request)
                    .page(zones)
                return site.templates.render(page, language: place.language)
            }
        )
    }
}
