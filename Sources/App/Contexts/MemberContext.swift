import Hummingbird
import MixedZone
import NIOCore

/// What a page for members works with: here somebody is signed in.
struct MemberContext: ChildRequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel
    let slug: String
    let store: Store
    let language: Language
    let viewer: Viewer

    /// - Throws: `KernelRefusal.signInNeeded` for a stranger; a page then leads to the sign-in page.
    init(context: ZoneContext) throws {
        guard let viewer = context.viewer else { throw KernelRefusal.signInNeeded }
        coreContext = context.coreContext
        channel = context.channel
        slug = context.slug
        store = context.store
        language = context.language
        self.viewer = viewer
    }

    var actor: MixedZone.Actor { .member(viewer.member.id) }

    var links: Links { Links(zone: slug, language: language) }
}
