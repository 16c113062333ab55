import Hummingbird
import MixedZone

/// Makes the page for one fault.
struct FaultPage: Sendable {
    let site: Site
    let fault: Fault
    let request: Request

    private var words: Words { site.words(fault.place.language) }

    func page(_ zones: Zones) async throws -> ErrorPage {
        guard let inside = await FaultedRequest.find(fault.place, request, site, zones) else {
            return outside
        }
        do {
            let clock = try await site.face(inside).zone.timeZone
            let chrome = try await site.chrome(
                Heading(title: heading, address: { asked(in: $0.language) ?? $0.home }),
                inside
            )
            return page(chrome, clock: clock, home: Link(href: inside.links.home, text: words("error.home")))
        } catch {
            return outside
        }
    }

    private var outside: ErrorPage {
        let home = OutsideLinks(language: fault.place.language).home
        let footer = [Link(href: home, text: words("footer.zones"))]
        let chrome = site.outsideChrome(title: heading, fault.place.language, footer: footer) {
            asked(in: $0.language) ?? $0.home
        }
        return page(chrome, clock: nil, home: Link(href: home, text: words("zones.heading")))
    }

    private func page(_ chrome: Chrome, clock: CivilZone?, home: Link) -> ErrorPage {
        ErrorPage(
            chrome: chrome,
            heading: heading,
            sentence: words.sentence(slug: fault.slug, values: fault.values, clock: clock),
            requestID: fault.isIncident ? fault.requestID : "",
            actions: retry + [home]
        )
    }

    /// The heading of the status; of an incident for a status that has none.
    private var heading: String {
        let key = "error.\(fault.status.code).heading"
        return words.has(key) ? words(key) : words("error.500.heading")
    }

    /// The address that was asked for, in a language; nil for a form that was sent.
    private func asked(in language: Language) -> String? {
        guard request.method == .get || request.method == .head,
            let path = request.head.path.flatMap(LocalPath.init)?.description
        else { return nil }
        return fault.place.address(path, in: language)
    }

    /// The same page once more, where that may help.
    private var retry: [Link] {
        guard [429, 500, 503].contains(fault.status.code), request.method == .get else { return [] }
        guard let path = request.head.path.flatMap(LocalPath.init) else { return [] }
        return [Link(href: path.description, text: words("error.retry"))]
    }
}
