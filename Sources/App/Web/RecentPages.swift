import HTTPTypes
import Hummingbird
import MixedZone
import Synchronization

/// The finished pages that strangers asked for last, by the very address that they used.
///
/// Only a shorter way to what ``PageCache`` holds: an address that is not here is looked up there. Addresses that
/// a visitor makes up push out other addresses, never pages.
final class RecentPages: Sendable {
    private struct Asked: Hashable {
        let address: String
        let encoding: Encoding
    }

    struct Page: Sendable {
        let reply: StoredReply
        /// The pattern of the route that made it.
        let route: String
        fileprivate let revision: Int
        fileprivate let expires: Instant?
        /// What the zone's store says now; nil when nobody has it open.
        fileprivate let state: @Sendable () -> (revision: Int, now: Instant)?
    }

    private static let longestAddress = 250
    private let table = Mutex(ByteBoundedTable<Asked, Page>(limit: 256 * 1024))

    /// The page for this address, if it still holds and the request carries no cookie.
    func page(for request: Request) -> Page? {
        guard let asked = Self.asked(request) else { return nil }
        guard let page = table.withLock({ $0.use(asked) }), let state = page.state() else { return nil }
        guard state.revision <= page.revision else { return nil }
        if let expires = page.expires, expires <= state.now { return nil }
        return page
    }

    /// Remembers the page under the address that was asked for.
    func keep(
        _ reply: StoredReply,
        revision: Int,
        expires: Instant?,
        for request: Request,
        in context: ZoneContext
    ) {
        guard let asked = Self.asked(request), asked.address.utf8.count <= Self.longestAddress else { return }
        let page = Page(
            reply: reply,
            route: context.endpointPath ?? "none",
            revision: revision,
            expires: expires
        ) { [weak store = context.store] in
            store.map { ($0.revision, $0.now) }
        }
        let overhead = 128
        table.withLock { $0.keep(page, size: asked.address.utf8.count + overhead, for: asked) }
    }

    private static func asked(_ request: Request) -> Asked? {
        guard request.method == .get, let address = request.head.path else { return nil }
        guard !request.headers.contains(.cookie) else { return nil }
        return Asked(address: address, encoding: Encoding.wanted(by: request))
    }
}
