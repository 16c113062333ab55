import HTTPTypes
import Hummingbird
import MixedZone

/// Finished pages for visitors without a session.
///
/// The caller reads the store's revision first and asks only for requests that carry no session cookie.
final class PageCache: Sendable {
    private let replies: RevisionCache<Variant, StoredReply>
    private let headers: HTTPFields

    private struct Variant: Hashable {
        let page: PageKey
        let encoding: Encoding
    }

    /// - Parameters:
    ///   - limit: bytes of all pages together.
    ///   - base: the headers that every reply carries.
    init(limit: Int, base: HTTPFields) {
        replies = RevisionCache(limit: limit)
        var headers = base
        headers[.contentType] = ContentType.html
        headers[.cacheControl] = "no-cache"
        headers[.vary] = "Accept-Encoding, Cookie"
        self.headers = headers
    }

    var bytes: Int { replies.bytes }
    var count: Int { replies.count }

    /// The page from memory, or made now and kept; compressed when the browser can read that.
    func response(
        to request: Request,
        key: PageKey,
        revision: Int,
        at now: Instant,
        render: @escaping @Sendable () async throws -> RenderedPage
    ) async throws -> Response {
        let variant = Variant(page: key, encoding: Encoding.wanted(by: request))
        if let reply = replies.current(variant, revision: revision, at: now) {
            return reply.response(to: request)
        }
        let reply = try await replies.value(variant, revision: revision, at: now) {
            try await self.make(variant, revision: revision, at: now, render: render)
        }
        return reply.response(to: request)
    }

    private func make(
        _ variant: Variant,
        revision: Int,
        at now: Instant,
        render: @escaping @Sendable () async throws -> RenderedPage
    ) async throws -> RevisionCache<Variant, StoredReply>.Made {
        let page = try await render()
        let bytes = [UInt8](page.html.utf8)
        let digest = Digest.name(of: bytes)
        if variant.encoding == .gzip, let compressed = Gzip.compress(bytes) {
            var headers = headers
            headers[.contentEncoding] = "gzip"
            return made(StoredReply(compressed, etag: "\"\(digest)-gzip\"", headers: headers), page.expires)
        }
        return made(StoredReply(bytes, etag: "\"\(digest)\"", headers: headers), page.expires)
    }

    private func made(_ reply: StoredReply, _ expires: Instant?) -> RevisionCache<Variant, StoredReply>.Made {
        let overhead = 2048
        return .init(value: reply, size: reply.body.readableBytes + overhead, expires: expires)
    }
}

/// Which page it is. Parameters are part of `page` only after they were validated, so that a visitor cannot fill
/// the cache with addresses of their own making.
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
