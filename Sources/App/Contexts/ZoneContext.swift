import Hummingbird
import MixedZone
import NIOCore

/// What a page below `/{zone}` works with, for strangers and members alike.
struct ZoneContext: ChildRequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel
    let slug: String
    let store: Store
    let language: Language
    let viewer: Viewer?
    /// Whether the browser sent a session cookie, valid or not; pages for such a request are never shared.
    let hasSessionCookie: Bool

    /// - Throws: ``WebRefusal/missing`` outside a zone.
    init(context: AppContext) throws {
        guard let zone = context.zone else { throw WebRefusal.missing }
        coreContext = context.coreContext
        channel = context.channel
        slug = zone.slug
        store = zone.store
        language = zone.language
        viewer = zone.viewer
        hasSessionCookie = zone.hasSessionCookie
    }

    /// The sender of commands: the member, or a visitor.
    var actor: MixedZone.Actor { viewer.map { .member($0.member.id) } ?? .visitor }

    var links: Links { Links(zone: slug, language: language) }

    /// Who looks, for policies.
    var standing: Standing { viewer?.standing ?? .stranger }
}
