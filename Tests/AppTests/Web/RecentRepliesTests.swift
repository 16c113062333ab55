import HTTPTypes
import Hummingbird
import HummingbirdTesting
import MixedZone
import NIOCore
import Synchronization
import Testing

@testable import App

@Suite struct `A page that is finished` {
    private let rendered = Counter()
    private let clock = Clock()
    private let cache = PageCache(limit: 1_000_000, base: SecurityHeaders(isSecure: false).page)

    @Test func `is made once for every stranger, however they write its address`() async throws {
        try await visit { client, _ in
            for path in ["/haarlem/dag", "/haarlem/dag", "/haarlem/dag?x=1", "/haarlem/dag"] {
                try await client.execute(uri: path, method: .get) {
                    #expect($0.status == .ok && $0.text == "<p>1</p>")
                    #expect($0.headers[values: .xContentTypeOptions] == ["nosniff"])
                }
            }
            try await client.execute(uri: "/haarlem/dag", method: .head) {
                #expect($0.headers[.contentLength] == "8" && $0.body.readableBytes == 0)
            }
        }
        #expect(rendered.value == 1)
    }

    @Test func `is made anew after a change and after its time`() async throws {
        try await visit { client, store in
            try await client.execute(uri: "/haarlem/dag", method: .get) { #expect($0.text == "<p>1</p>") }
            _ = try await store.perform(SetUpZone.haarlem, as: .atCommandLine)
            try await client.execute(uri: "/haarlem/dag", method: .get) { #expect($0.text == "<p>2</p>") }
            clock.advance(59)
            try await client.execute(uri: "/haarlem/dag", method: .get) { #expect($0.text == "<p>2</p>") }
            clock.advance(1)
            try await client.execute(uri: "/haarlem/dag", method: .get) { #expect($0.text == "<p>3</p>") }
        }
    }

    @Test func `is not given from memory to a browser with a cookie`() async throws {
        try await visit { client, _ in
            _ = try await client.execute(uri: "/haarlem/dag", method: .get)
            #expect(cache.recent.page(for: Self.request([:])) != nil)
            #expect(cache.recent.page(for: Self.request([.cookie: "mz-haarlem=x"])) == nil)
        }
    }

    @Test func `is not given to somebody elsewhere in a demonstration`() async throws {
        try await visit(isDemo: true) { client, _ in
            try await client.execute(uri: "/haarlem/dag", method: .get) { #expect($0.status == .ok) }
            try await client.execute(uri: "/haarlem/dag", method: .get, headers: [.forwardedFor: "1.2.3.4"]) {
                #expect($0.status == .forbidden)
            }
        }
    }

    @Test func `is counted by its pattern like every other`() async throws {
        let registry = PrometheusRegistry()
        try await visit(registry: registry) { client, _ in
            for _ in 0..<3 { _ = try await client.execute(uri: "/haarlem/dag", method: .get) }
        }
        let series = #"http_requests_total{route="/{zone}/dag",method="GET",status="200"} 2"#
        #expect(await registry.text().contains(series))
    }

    @Test func `keeps no zone open`() async throws {
        try await visit { client, _ in
            _ = try await client.execute(uri: "/haarlem/dag", method: .get)
        }
        #expect(await eventually { cache.recent.page(for: Self.request([:])) == nil })
    }

    private func visit(
        isDemo: Bool = false,
        registry: PrometheusRegistry = PrometheusRegistry(),
        _ test: @escaping @Sendable (any TestClientProtocol, Store) async throws -> Void
    ) async throws {
        let store = try Store(path: nil, modules: [.kernel], clock: { [clock] in clock.now })
        var site = WebSite(store: store)
        site.settings.isDemo = isDemo
        site.zoneRoutes = [
            { [cache, rendered] zone in
                zone.get("dag") { request, context in
                    try await cache.response(to: request, page: "day", in: context) {
                        rendered.add()
                        return RenderedPage(html: "<p>\(rendered.value)</p>", expires: context.store.now + 60)
                    }
                }
            }
        ]
        let replies = RecentReplies(
            pages: cache.recent,
            metrics: RequestMetrics(registry: registry),
            isDemo: isDemo,
            next: try site.build().router.buildResponder()
        )
        try await Application(responder: replies, logger: .silent).test(.live) { client in
            try await test(client, store)
        }
    }

    private static func request(_ headers: HTTPFields) -> Request {
        let head = HTTPRequest(
            method: .get,
            scheme: nil,
            authority: nil,
            path: "/haarlem/dag",
            headerFields: headers
        )
        return Request(head: head, body: RequestBody(buffer: ByteBuffer()))
    }

    /// A clock that stands still until it is advanced.
    private final class Clock: Sendable {
        private let seconds = Atomic<Int>(1_796_000_000)

        var now: Instant { Instant(seconds: seconds.load(ordering: .relaxed)) }

        func advance(_ more: Int) {
            seconds.add(more, ordering: .relaxed)
        }
    }
}
