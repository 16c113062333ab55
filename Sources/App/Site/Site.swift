import Booking
import HTTPTypes
import Hummingbird
import MixedZone
import NIOCore

/// What the routes of every feature work with.
struct Site: Sendable {
    let settings: Settings
    let templates: Templates
    let words: [Language: Words]
    let assets: Assets
    let pages: PageCache
    let plans: FragmentCache<DayPlanFragment>
    let faces: FragmentCache<ZoneFace>
    let outlooks: FragmentCache<Outlook?>
    let shells: FragmentCache<PersonalShell>
    let threads: FragmentCache<String>
    let streams: LiveStreams

    func words(_ language: Language) -> Words {
        words[language] ?? Words(language: language, texts: [:])
    }

    /// A page for one person, never stored anywhere.
    func response(_ page: some Page, _ language: Language, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status,
            headers: [.contentType: ContentType.html, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: templates.render(page, language: language)))
        )
    }

    /// A form shown again with what was refused about it.
    func response(_ page: some Page, _ language: Language, refusal: any Refusal) -> Response {
        var response = response(page, language, status: refusal.kind.status)
        if refusal.kind == .tooMany { response.headers[.retryAfter] = refusal.retryAfter }
        return response
    }

    /// What the zone shows of itself on every page, read once per revision.
    func face(_ context: some ZoneRequest) async throws -> ZoneFace {
        let store = context.store
        return try await faces.value(
            FragmentKey(epoch: store.epoch, name: "face"),
            revision: store.revision,
            at: store.now
        ) {
            try await store.read { db in
                let zone = try Zone.load(db)
                return ZoneFace(
                    zone: zone,
                    accent: AccentStylesheet(zone.accent).href(zone: zone.slug),
                    demonstrated: try Demonstration.endOfDay(db)
                )
            }
        }
    }
}

/// A zone's name, colour and texts.
struct ZoneFace: Sendable {
    let zone: Zone
    /// The address of its stylesheet.
    let accent: String
    /// When the day of the demonstration ends; nil for a zone without one.
    let demonstrated: Instant?
}

/// A request for a page below a zone, by a stranger or a member.
protocol ZoneRequest: Sendable {
    var slug: String { get }
    var store: Store { get }
    var language: Language { get }
    var links: Links { get }
    /// The member who is signed in; nil for a stranger.
    var visitor: Viewer? { get }
}

extension ZoneContext: ZoneRequest {
    var visitor: Viewer? { viewer }
}

extension MemberContext: ZoneRequest {
    var visitor: Viewer? { viewer }
}
