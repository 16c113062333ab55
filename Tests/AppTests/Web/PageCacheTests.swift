import HTTPTypes
import Hummingbird
import MixedZone
import NIOCore
import Testing

@testable import App

@Suite struct `Finished pages` {
    private let now = Instant(seconds: 1_000_000)
    private let html = String(repeating: "<p>Plek 1 is vrij</p>", count: 200)
    private let cache = PageCache(limit: 1_000_000, base: SecurityHeaders(isSecure: true).page)

    @Test func `carry every header and answer 304 to who has them`() async throws {
        let first = try await response()
        #expect(first.status == .ok)
        #expect(first.headers[.contentLength] == String(html.utf8.count))
        #expect(first.headers[.contentType] == "text/html; charset=utf-8")
        #expect(first.headers[.cacheControl] == "no-cache")
        #expect(first.headers[.vary] == "Accept-Encoding, Cookie")
        #expect(first.headers[.xContentTypeOptions] == "nosniff")
        #expect(first.headers[.contentEncoding] == nil)
        let tag = try #require(first.headers[.eTag])
        for held in [tag, "\"x\", \(tag)", "W/\(tag)", "*"] {
            let second = try await response([.ifNoneMatch: held])
            #expect(second.status == .notModified)
            #expect(second.headers[.eTag] == tag && second.headers[.contentType] == nil)
        }
        #expect(try await response([.ifNoneMatch: "\"x\""]).status == .ok)
    }

    @Test func `are compressed once for who can read that, from one rendering`() async throws {
        let rendered = Counter()
        let plain = try await response(rendered: rendered)
        for accepted in ["gzip", "br, gzip;q=0.8"] {
            let packed = try await response([.acceptEncoding: accepted], rendered: rendered)
            #expect(packed.headers[.contentEncoding] == "gzip")
            #expect(packed.headers[.eTag] != plain.headers[.eTag])
            let length = try #require(packed.headers[.contentLength].flatMap(Int.init))
            #expect(length < html.utf8.count / 4)
        }
        #expect(try await response([.acceptEncoding: "gzip;q=0"]).headers[.contentEncoding] == nil)
        #expect(rendered.value == 1)
        #expect(cache.count == 2)
    }

    @Test func `are made anew for another revision, epoch, page or language`() async throws {
        let rendered = Counter()
        let keys = [
            key("e", "p", .nl), key("e", "p", .en), key("f", "p", .nl), key("e", "q", .nl),
        ]
        for key in keys { _ = try await response(key: key, revision: 1, rendered: rendered) }
        _ = try await response(key: keys[0], revision: 2, rendered: rendered)
        _ = try await response(key: keys[0], revision: 2, rendered: rendered)
        #expect(rendered.value == 5)
        #expect(cache.count == 4)
    }

    private func key(_ epoch: String, _ page: String, _ language: Language) -> PageKey {
        PageKey(epoch: epoch, page: page, language: language)
    }

    private func response(
        _ headers: HTTPFields = [:],
        key: PageKey = PageKey(epoch: "e", page: "p", language: .nl),
        revision: Int = 1,
        rendered: Counter = Counter()
    ) async throws -> Response {
        let head = HTTPRequest(method: .get, scheme: nil, authority: nil, path: "/", headerFields: headers)
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
        return try await cache.response(to: request, key: key, revision: revision, at: now) { [html] in
            rendered.add()
            return RenderedPage(html: html, expires: nil)
        }
    }
}
