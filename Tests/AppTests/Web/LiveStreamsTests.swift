import Foundation
import Hummingbird
import MixedZone
import Testing

@testable import App

@Suite struct `Streams` {
    private let key = StreamKey(zone: "haarlem", topic: "day", view: "nl")

    @Test func `gather changes and render each view once for everybody`() async throws {
        let rendered = Counter()
        let streams = LiveStreams(limit: 10, gathering: .milliseconds(300), logger: .silent) { key in
            rendered.add()
            return "\(key.view) \(rendered.value)\nregel 2"
        }
        let readers = try (0..<3).map { try streams.open(request(browser: "\($0)")) }
        for round in 1...2 {
            for _ in 0..<20 { streams.changed([Topic("day"), Topic("day"), Topic("other")], in: "haarlem") }
            streams.changed([Topic("day")], in: "hoogeveen")
            #expect(await eventually { rendered.value == round })
            try await Task.sleep(for: .milliseconds(400))
            #expect(rendered.value == round)
        }
        streams.stop()
        for reader in readers {
            #expect(
                await text(reader) == Self.opening + Self.plan("nl 1\nregel 2") + Self.plan("nl 2\nregel 2")
            )
        }
    }

    @Test func `deliver what changed while it was rendered`() async throws {
        let rendered = Counter()
        let gate = Gate()
        let streams = LiveStreams(limit: 10, gathering: .milliseconds(1), logger: .silent) { _ in
            rendered.add()
            await gate.pass()
            return "x"
        }
        _ = try streams.open(request(browser: nil))
        streams.changed([Topic("day")], in: "haarlem")
        #expect(await eventually { rendered.value == 1 })
        for _ in 0..<5 { streams.changed([Topic("day")], in: "haarlem") }
        gate.open()
        #expect(await eventually { rendered.value == 2 })
        try await Task.sleep(for: .milliseconds(100))
        #expect(rendered.value == 2)
    }

    @Test func `are one a browser, and end with the session`() async throws {
        let streams = LiveStreams(limit: 10, logger: .silent) { _ in "" }
        let session = Data([1, 2, 3])
        let first = try streams.open(request(browser: "b", session: session))
        let second = try streams.open(request(browser: "b", session: session))
        #expect(streams.count == 1)
        #expect(await text(first) == Self.opening + "event: end\ndata: replaced\n\n")
        let other = try streams.open(request(browser: "c", session: Data([9])))
        streams.end(sessions: [session, Data([7])])
        #expect(streams.count == 1)
        #expect(await text(second) == Self.opening + "event: end\ndata: signed-out\n\n")
        streams.close(other)
        #expect(streams.count == 0)
    }

    @Test func `are limited, and none opens while the server stops`() throws {
        let streams = LiveStreams(limit: 2, logger: .silent) { _ in "" }
        _ = try streams.open(request(browser: "a"))
        _ = try streams.open(request(browser: "b"))
        #expect(throws: WebRefusal.tooManyStreams) { try streams.open(request(browser: "c")) }
        _ = try streams.open(request(browser: "a"))
        streams.stop()
        #expect(streams.count == 0)
        #expect(throws: WebRefusal.tooManyStreams) { try streams.open(request(browser: "a")) }
    }

    @Test func `of one network are bounded, so that nobody alone takes them all`() throws {
        let streams = LiveStreams(limit: 1_000, logger: .silent) { _ in "" }
        let opened = try (0..<LiveStreams.mostPerNetwork).map { _ in try streams.open(request(browser: nil)) }
        #expect(throws: WebRefusal.tooManyStreams) { try streams.open(request(browser: nil)) }
        _ = try streams.open(
            StreamRequest(key: key, browser: nil, network: "other", session: nil, disconnect: {})
        )
        streams.close(opened[0])
        _ = try streams.open(request(browser: nil))
    }

    @Test func `of a reader who is too slow are dropped`() async throws {
        let (dropped, rendered) = (Counter(), Counter())
        let streams = LiveStreams(limit: 2, gathering: .milliseconds(1), logger: .silent) { _ in
            rendered.add()
            return "x"
        }
        let wanted = StreamRequest(
            key: key,
            browser: nil,
            network: "n",
            session: nil,
            disconnect: { dropped.add() }
        )
        _ = try streams.open(wanted)
        for round in 1...OpenStream.capacity {
            streams.changed([Topic("day")], in: "haarlem")
            #expect(await eventually { rendered.value == round })
            try await Task.sleep(for: .milliseconds(20))
        }
        #expect(await eventually { dropped.value == 1 && streams.count == 0 })
    }

    @Test func `arrive over the wire, show that they live, and end when the server stops`() async throws {
        let streams = LiveStreams(
            limit: 10,
            gathering: .milliseconds(20),
            heartbeat: .milliseconds(200),
            logger: .silent
        ) { [rendered = Counter()] _ in
            rendered.add()
            return rendered.value == 1 ? "eerst" : "<p>plan</p>"
        }
        let wire = Box<Wire>()
        try await Running.server(site(streams), services: [streams]) { port, _ in
            let opened = try Wire(port: port)
            wire.set(opened)
            try opened.send("GET /haarlem/stroom HTTP/1.1\r\nHost: localhost\r\n\r\n")
            let start = await opened.receive(until: "data: eerst").text
            #expect(start.contains("HTTP/1.1 200 OK") && start.contains("text/event-stream"))
            #expect(start.contains("Cache-Control: no-store") && start.contains("X-Accel-Buffering: no"))
            streams.changed([Topic("day")], in: "haarlem")
            #expect(await opened.receive(until: "data: <p>plan</p>").text.contains("event: plan\n"))
            #expect(await opened.receive(until: ":\n\n", seconds: 2).text.contains(":\n\n"))
            #expect(streams.count == 1)
        }
        let end = try await #require(wire.value).receive()
        #expect(end.isClosed)
        #expect(streams.count == 0)
    }

    @Test func `of a reader who has left are forgotten`() async throws {
        let streams = LiveStreams(limit: 10, heartbeat: .milliseconds(50), logger: .silent) { _ in "" }
        try await Running.server(site(streams), services: [streams]) { port, _ in
            let opened = try Wire(port: port)
            try opened.send("GET /haarlem/stroom HTTP/1.1\r\nHost: localhost\r\n\r\n")
            _ = await opened.receive(until: "retry")
            #expect(streams.count == 1)
            opened.close()
            #expect(await eventually { streams.count == 0 })
            let head = try Wire(port: port)
            defer { head.close() }
            try head.send("HEAD /haarlem/stroom HTTP/1.1\r\nHost: localhost\r\n\r\n")
            #expect(await head.receive(until: "\r\n\r\n").text.contains("200 OK"))
            #expect(streams.count == 0)
        }
    }

    private static let opening = "retry: 3000\n\n"

    private static func plan(_ text: String) -> String {
        "event: plan\n" + text.split(separator: "\n").map { "data: \($0)\n" }.joined() + "\n"
    }

    private func site(_ streams: LiveStreams) -> WebSite {
        var site = WebSite()
        site.zoneRoutes = [
            { [key] zone in
                zone.get("stroom") { request, context in
                    let wanted = StreamRequest(key: key, browser: "b", network: "n", session: nil) {
                        context.channel.close(promise: nil)
                    }
                    return try streams.response(to: request, for: wanted)
                }
            }
        ]
        return site
    }

    private func request(browser: String?, session: Data? = nil) -> StreamRequest {
        StreamRequest(key: key, browser: browser, network: "n", session: session, disconnect: {})
    }

    private func text(_ stream: OpenStream) async -> String {
        var text = ""
        for await event in stream.events { text += String(buffer: event.bytes) }
        return text
    }
}
