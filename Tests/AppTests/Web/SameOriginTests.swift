import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import App

@Suite struct `A form must come from this site` {
    private static let site = PublicAddress("https://werk.example.nl") ?? .local(port: 1)

    @Test(arguments: [
        (["sec-fetch-site": "same-origin"], true),
        (["sec-fetch-site": "none"], true),
        (["sec-fetch-site": "same-site"], false),
        (["sec-fetch-site": "cross-site"], false),
        (["sec-fetch-site": "same-site", "origin": "https://werk.example.nl"], false),
        (["sec-fetch-site": "same-origin", "origin": "null"], true),
        (["sec-fetch-site": "anything"], false),
        (["origin": "https://werk.example.nl"], true),
        (["origin": "HTTPS://Werk.Example.NL"], true),
        (["origin": "http://werk.example.nl"], false),
        (["origin": "https://werk.example.nl:8443"], false),
        (["origin": "https://werk.example.nl.evil.example"], false),
        (["origin": "https://evil.example"], false),
        (["origin": "null"], false),
        (["origin": "http://127.0.0.1:8080"], false),
        ([:], false),
    ])
    func `by its fetch metadata, else by its origin`(headers: [String: String], isOwn: Bool) {
        let middleware = SameOrigin(publicAddress: Self.site, isDemo: false)
        #expect(middleware.isOwn(request(headers, host: "127.0.0.1:8080")) == isOwn)
    }

    @Test(arguments: [
        ("http://localhost:8080", "localhost:8080", true),
        ("http://127.0.0.1:8080", "127.0.0.1:8080", true),
        ("http://127.0.0.1:8080", "localhost:8080", false),
        ("https://localhost:8080", "localhost:8080", false),
    ])
    func `and in a demonstration by the name it was asked by`(origin: String, host: String, isOwn: Bool) {
        let middleware = SameOrigin(publicAddress: .local(port: 9), isDemo: true)
        #expect(middleware.isOwn(request(["origin": origin], host: host)) == isOwn)
    }

    @Test(
        arguments: [
            ("localhost", [:], true), ("localhost:8080", [:], true), ("127.0.0.1:1", [:], true),
            ("[::1]:8080", [:], true), ("LOCALHOST", [:], true), ("127.0.0.2", [:], false),
            ("werk.example.nl", [:], false), ("localhost.evil.example", [:], false), ("", [:], false),
            ("localhost:8080", ["x-forwarded-for": "1.2.3.4"], false),
            ("localhost:8080", ["forwarded": "for=1.2.3.4"], false),
            ("localhost:8080", ["x-real-ip": "1.2.3.4"], false),
            ("localhost:8080", ["via": "1.1 proxy"], false),
            ("localhost:8080", ["x-forwarded-proto": "https"], false),
        ] as [(String, [String: String], Bool)]
    )
    func `and a demonstration is for its own machine`(host: String, headers: [String: String], isLocal: Bool)
    {
        #expect(DemoGuard.isLocal(request(headers, host: host)) == isLocal)
    }

    private func request(_ headers: [String: String], host: String) -> Request {
        var fields = HTTPFields()
        for (name, value) in headers {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        let head = HTTPRequest(
            method: .post,
            scheme: "http",
            authority: host,
            path: "/",
            headerFields: fields
        )
        return Request(head: head, body: RequestBody(buffer: ByteBuffer()))
    }
}
