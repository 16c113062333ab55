import HTTPTypes
import Hummingbird
import MixedZone

/// Finished pages for visitors without a session.
///
/// The caller reads the store's revision first and asks only for requests that carry no session cookie.
final class PageCache: Sendable {
    /// The same pages by the addresses that were used.
    let recent = RecentPages()
    private let pages: RevisionCache<Variant, CachedPage>
    private let headers: HTTPFields

    fileprivate struct Variant: Hashable {
        let page: PageKey
        let encoding: Encoding
    }

    /// - Parameters:
    ///   - limit: bytes of all pages together.
    ///   - base: the headers that every reply carries.
    init(limit: Int, base: HTTPFields) {
        pages = RevisionCache(limit: limit)
        var headers = base
        headers[.contentType] = ContentType.html
        headers[.cacheControl] = "no-cache"
        headers[.vary] = "Accept-Encoding, Cookie"
        self.headers = headers
    }

    var bytes: Int { pages.bytes }
    var count: Int { pages.count }

    /// The page from memory, or made now and kept; compressed when the browser can read that.
    ///
    /// - Parameter page: names the page with its validated parameters, within its zone and language.
    func response(
        to request: Request,
        page: String,
        in context: ZoneContext,
        render: @escaping @Sendable () async throws -> RenderedPage
    ) async throws -> Response {
        let store = context.store
        let revision = store.revision
        let key = PageKey(epoch: store.epoch, page: page, language: context.language)
        let found = try await find(key, for: request, revision: revision, at: store.now, render: render)
        recent.keep(found.reply, revision: revision, expires: found.expires, for: request, in: context)
        return found.reply.response(to: request)
    }

    /// The same for a caller who has read the revision and the time already.
    func response(
        to request: Request,
        key: PageKey,
        revision: Int,
        at now: Instant,
        render: @escaping @Sendable () async throws -> RenderedPage
    ) async throws -> Response {
        try await find(key, for: request, revision: revision, at: now, render: render)
            .reply.response(to: request)
    }

    private func find(
        _ key: PageKey,
        for request: Request,
        revision: Int,
        at now: Instant,
        render: @escaping @Sendable () async throws -> RenderedPage
    ) async throws -> CachedPage {
        let variant = Variant(page: key, encoding: Encoding.wanted(by: request))
        if let page = pages.current(variant, revision: revision, at: now) { return page }
        return try await pages.value(variant, revision: revision, at: now) {
            try await self.make(variant, revision: revision, at: now, render: render)
        }
    }

    /// The compressed page is made from the plain one, so that each page is rendered once.
    private func make(
        _ variant: Variant,
        revision: Int,
        at now: Instant,
        render: @escaping @Sendable () async throws -> RenderedPage
    ) async throws -> MadeValue<CachedPage> {
        guard variant.encoding == .gzip else {
            let page = try await render()
            let bytes = [UInt8](page.html.utf8)
            let reply = StoredReply(bytes, etag: "\"\(Digest.name(of: bytes))\"", headers: headers)
            return CachedPage(reply: reply, expires: page.expires).made
        }
        let plain = Variant(page: variant.page, encoding: .identity)
        let page = try await pages.value(plain, revision: revision, at: now) {
            try await self.make(plain, revision: revision, at: now, render: render)
        }
        return CachedPage(reply: page.reply.compressed ?? page.reply, expires: page.expires).made
    }
}

private struct CachedPage: Sendable {
    let reply: StoredReply
    let expires: Instant?

    var made: MadeValue<CachedPage> {
        let overhead = 2048
        return MadeValue(value: self, size: reply.body.readableBytes + overhead, expires: expires)
    }
}

/// Which page it is.
///
/// Parameters are part of `page` only after they were validated, so that a visitor cannot fill the cache with
/// addresses of their own making.
struct PageKey: Hashable, Sendable {
    /// The store's epoch: differs after a restore.
    let epoch: String
    let page: String
    let language: Language
}

/// The HTML of a page and the instant from which it no longer holds.
struct RenderedPage: Sendable {
    let html: String
    let expires: Instant?
}
