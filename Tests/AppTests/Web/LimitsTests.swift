import Foundation
import Hummingbird
import Testing

@testable import App

@Suite struct `One visitor` {
    private static let get = "GET /haarlem HTTP/1.1\r\nHost: localhost\r\n\r\n"

    @Test func `may ask again over the same connection`() async throws {
        try await Running.server(WebSite()) { port, _ in
            let wire = try Wire(port: port)
            defer { wire.close() }
            for _ in 0..<3 {
                try wire.send(Self.get)
                #expect(await wire.receive(until: "front nl").text.hasPrefix("HTTP/1.1 200 OK\r\n"))
            }
            try wire.send(Self.get + Self.get)
            var answers = ""
            for _ in 0..<2 where answers.components(separatedBy: "front nl").count < 3 {
                answers += await wire.receive(until: "front nl").text
            }
            #expect(answers.components(separatedBy: "front nl").count == 3)
        }
    }

    @Test(arguments: ["", "GET / HT", "GET / HTTP/1.1\r\nHost: localhost\r\nX-A: b"])
    func `who does not finish asking is let go`(start: String) async throws {
        try await Running.server(site { $0.headerSeconds = 1 }) { port, _ in
            let wire = try Wire(port: port)
            defer { wire.close() }
            if !start.isEmpty { try wire.send(start) }
            #expect(await wire.receive(seconds: 10).isClosed)
        }
    }

    @Test func `who sends byte by byte is let go, also after a first question`() async throws {
        try await Running.server(site { $0.headerSeconds = 1 }) { port, _ in
            let wire = try Wire(port: port)
            defer { wire.close() }
            try wire.send(Self.get)
            _ = await wire.receive(until: "front nl")
            var isLetGo = false
            for character in Self.get where !isLetGo {
                do { try wire.send(String(character)) } catch { isLetGo = true }
                if await wire.receive(seconds: 0.2).isClosed { isLetGo = true }
            }
            #expect(isLetGo)
        }
    }

    @Test func `who does not finish a form is let go`() async throws {
        try await Running.server(site { $0.bodySeconds = 1 }) { port, _ in
            let wire = try Wire(port: port)
            defer { wire.close() }
            try wire.send(Self.post(length: 100) + "a=")
            #expect(await wire.receive(seconds: 10).isClosed)
        }
    }

    @Test func `who says nothing is let go`() async throws {
        try await Running.server(site { $0.idleSeconds = 1 }) { port, _ in
            let wire = try Wire(port: port)
            defer { wire.close() }
            try wire.send(Self.get)
            let answer = await wire.receive(seconds: 10)
            #expect(answer.isClosed && answer.text.hasSuffix("front nl"))
        }
    }

    @Test func `who sends too much is told, and who goes on is cut off`() async throws {
        try await Running.server(site { $0.body = 1024 }) { port, _ in
            let wire = try Wire(port: port)
            defer { wire.close() }
            try wire.send(Self.post(length: 10_000_000))
            #expect(await wire.receive(until: "too-large").text.hasPrefix("HTTP/1.1 413 "))
            let chunk = String(repeating: "a", count: 8192)
            var isCutOff = false
            for _ in 0..<100 where !isCutOff {
                do { try wire.send(chunk) } catch { isCutOff = true }
                if await wire.receive(seconds: 0.02).isClosed { isCutOff = true }
            }
            #expect(isCutOff)
        }
    }

    @Test func `who sends a long header is refused`() async throws {
        try await Running.server(site { $0.header = 2048 }) { port, _ in
            let wire = try Wire(port: port)
            defer { wire.close() }
            let long = String(repeating: "a", count: 3000)
            try wire.send("GET / HTTP/1.1\r\nHost: localhost\r\nX-A: \(long)\r\n\r\n")
            let answer = await wire.receive()
            #expect(answer.isClosed && answer.text.hasPrefix("HTTP/1.1 400 "))
        }
    }

    @Test func `who comes when it is full is told to come back`() async throws {
        try await Running.server(site { $0.connections = 2 }) { port, web in
            let inside = [try Wire(port: port), try Wire(port: port)]
            for wire in inside {
                try wire.send(Self.get)
                #expect(await wire.receive(until: "front nl").text.contains("200 OK"))
            }
            let late = try Wire(port: port)
            try late.send(Self.get)
            let answer = await late.receive()
            #expect(answer.isClosed && answer.text.hasPrefix("HTTP/1.1 503 "))
            late.close()
            for wire in inside { wire.close() }
            #expect(await eventually { web.connections.current == 0 })
            let next = try Wire(port: port)
            defer { next.close() }
            try next.send(Self.get)
            #expect(await next.receive(until: "front nl").text.contains("200 OK"))
        }
    }

    @Test func `who is being answered when the server stops gets the whole answer`() async throws {
        let started = Counter()
        var slow = WebSite()
        slow.zoneRoutes = [
            { zone in
                zone.get("traag") { _, _ in
                    started.add()
                    try await Task.sleep(for: .milliseconds(400))
                    return "klaar"
                }
            }
        ]
        let wire = Box<Wire>()
        try await Running.server(slow) { port, _ in
            let opened = try Wire(port: port)
            try opened.send("GET /haarlem/traag HTTP/1.1\r\nHost: localhost\r\n\r\n")
            #expect(await eventually { started.value == 1 })
            wire.set(opened)
        }
        let answer = try await #require(wire.value).receive()
        #expect(answer.text.hasSuffix("klaar") && answer.isClosed)
    }

    private static func post(length: Int) -> String {
        """
        POST /haarlem/formulier HTTP/1.1\r
        Host: localhost\r
        Sec-Fetch-Site: same-origin\r
        Content-Type: application/x-www-form-urlencoded\r
        Content-Length: \(length)\r
        \r

        """
    }

    private func site(_ change: (inout Limits) -> Void) -> WebSite {
        var site = WebSite()
        change(&site.settings.limits)
        return site
    }
}
