import HTTPTypes
import Hummingbird
import HummingbirdTesting
import MixedZone
import NIOCore
import Testing

@testable import App

@Suite struct `Every request` {
    @Test(arguments: [
        ("/haarlem", "front nl"), ("/haarlem/en", "front en"), ("/haarlem/plekken/zijlpoort", "zijlpoort"),
        ("/haarlem/en/plekken/zijlpoort", "zijlpoort"), ("/haarlem/plekken/en", "en"),
    ])
    func `finds its page in its language`(path: String, text: String) async throws {
        try await get(path) { #expect($0.status == .ok && $0.text == text) }
    }

    @Test(arguments: [
        "/", "/hoogeveen", "/hoogeveen/en", "/haarlem/weg", "/haarlem/en/en", "/Haarlem",
        "/haarlem/plekken/Zijl%20poort", "/%68aarlem", "/haarlem/plekken/..",
    ])
    func `for what is not there gets 404 and every header`(path: String) async throws {
        try await get(path) {
            #expect($0.status == .notFound)
            #expect($0.text.contains("<h1>missing</h1>"))
            expectHeaders($0)
        }
    }

    @Test func `gets every header, once`() async throws {
        try await get("/haarlem") { expectHeaders($0) }
        var site = WebSite()
        site.settings.publicAddress = try #require(PublicAddress("https://werk.example.nl"))
        try await get("/haarlem", site: site) {
            #expect($0.headers[.strictTransportSecurity] == "max-age=31536000; includeSubDomains")
        }
    }

    @Test func `with another method is told which there are`() async throws {
        try await send(.post, "/haarlem") {
            #expect($0.status == .methodNotAllowed)
            #expect($0.headers[.allow] == "GET, HEAD")
            expectHeaders($0)
        }
        try await send(.get, "/haarlem/en/formulier") {
            #expect($0.status == .methodNotAllowed && $0.headers[.allow] == "POST")
        }
        try await send(.delete, "/haarlem/mijn") { #expect($0.headers[.allow] == "GET, HEAD, POST") }
        try await send(.options, "/haarlem") { #expect($0.status == .methodNotAllowed) }
        try await send(.trace, "/haarlem") { #expect($0.status == .methodNotAllowed) }
    }

    @Test func `for the head alone gets no body`() async throws {
        try await send(.head, "/haarlem") {
            #expect($0.status == .ok && $0.body.readableBytes == 0)
            #expect($0.headers[.contentLength] == "8")
        }
        try await send(.head, "/haarlem/weg") {
            #expect($0.status == .notFound && $0.body.readableBytes == 0)
        }
    }

    @Test func `with superfluous slashes is led to the page`() async throws {
        try await get("/haarlem/?a=1") {
            #expect($0.status == .permanentRedirect && $0.headers[.location] == "/haarlem?a=1")
            expectHeaders($0)
        }
        try await get("//evil.example/") { #expect($0.headers[.location] == "/evil.example") }
        try await send(.post, "/haarlem/formulier/") { #expect($0.status == .notFound) }
    }

    @Test func `that goes wrong shows a number and nothing of the error`() async throws {
        try await get("/haarlem/en/kapot") {
            #expect($0.status == .internalServerError)
            #expect($0.text.contains("<h1>incident</h1><p>en "))
            #expect(!$0.text.contains("Jansen") && !$0.text.contains("Broken"))
            #expect($0.headers[.cacheControl] == "no-store")
            expectHeaders($0)
        }
    }

    @Test func `that is refused gets the refusal's status`() async throws {
        try await get("/haarlem/conflict") { #expect($0.status == .conflict && $0.text.contains("taken")) }
    }

    @Test func `of a program gets a problem`() async throws {
        try await get("/haarlem/conflict", [.accept: "application/json"]) {
            #expect($0.status == .conflict)
            #expect($0.headers[.contentType] == "application/problem+json")
            #expect($0.text.contains(#""title":"sentence taken","type":"/problemen/taken"}"#))
        }
        try await get("/haarlem/mijn", [.accept: "application/problem+json"]) {
            #expect($0.status == .unauthorized)
        }
    }

    @Test func `for members only leads strangers to the sign-in page and back`() async throws {
        try await get("/haarlem/en/mijn?a=1") {
            #expect($0.status == .seeOther)
            #expect($0.headers[.location] == "/haarlem/en/aanmelden?terug=/haarlem/en/mijn%3Fa%3D1")
        }
        try await send(.post, "/haarlem/mijn", [.referer: "http://localhost/haarlem/plekken"]) {
            #expect($0.headers[.location] == "/haarlem/aanmelden?terug=/haarlem/plekken")
        }
        try await send(.post, "/haarlem/mijn", [.referer: "http://evil.example/haarlem"]) {
            #expect($0.headers[.location] == "/haarlem/aanmelden?terug=/haarlem/mijn")
        }
    }

    @Test func `that changes something must come from here`() async throws {
        try await send(.post, "/haarlem/formulier", [.secFetchSite: "cross-site"]) {
            #expect($0.status == .forbidden && $0.text.contains("foreign-origin"))
        }
    }

    @Test func `with a form is limited`() async throws {
        try await send(.post, "/haarlem/formulier", body: "a=1&b=x+y") { #expect($0.text == "a=1;b=x y") }
        try await send(.post, "/haarlem/formulier", body: String(repeating: "a", count: 1001)) {
            #expect($0.status == .contentTooLarge)
        }
        try await send(.post, "/haarlem/formulier", body: "a=%") { #expect($0.status == .badRequest) }
        try await send(.post, "/haarlem/formulier", [.contentType: "application/json"], body: "{}") {
            #expect($0.status == .badRequest)
        }
    }

    @Test func `to a demonstration is for this machine`() async throws {
        var site = WebSite()
        site.settings.isDemo = true
        try await site.application().test(.live) { client in
            try await client.execute(uri: "/haarlem", method: .get) { #expect($0.status == .ok) }
            try await client.execute(uri: "/haarlem", method: .get, headers: [.forwardedFor: "1.2.3.4"]) {
                #expect($0.status == .forbidden)
                expectHeaders($0)
            }
        }
    }

    @Test func `sets no cookie and asks nothing of a stranger`() async throws {
        try await get("/haarlem", [.cookie: "mz-haarlem=0123456789abcdef0123456789"]) {
            #expect($0.status == .ok && $0.headers[.setCookie] == nil)
        }
    }

    @Test func `is counted by its pattern`() async throws {
        let site = WebSite()
        try await site.application().test(.router) { client in
            _ = try await client.execute(uri: "/haarlem/plekken/zijlpoort", method: .get)
            _ = try await client.execute(uri: "/haarlem/geheim-token", method: .get)
        }
        let text = await site.registry.text()
        #expect(
            text.contains(
                #"http_requests_total{route="/{zone}/plekken/{location}",method="GET",status="200"} 1"#
            )
        )
        #expect(text.contains(#"http_requests_total{route="NotFound",method="GET",status="404"} 1"#))
        #expect(!text.contains("zijlpoort") && !text.contains("geheim"))
    }

    private func expectHeaders(_ response: TestResponse, sourceLocation: SourceLocation = #_sourceLocation) {
        for field in SecurityHeaders(isSecure: false).page {
            #expect(response.headers[values: field.name] == [field.value], sourceLocation: sourceLocation)
        }
    }

    private func get(
        _ path: String,
        _ headers: HTTPFields = [:],
        site: WebSite = WebSite(),
        _ check: @escaping @Sendable (TestResponse) throws -> Void
    ) async throws {
        try await site.application().test(.live) { client in
            try await client.execute(uri: path, method: .get, headers: headers, testCallback: check)
        }
    }

    private func send(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ headers: HTTPFields = [:],
        body: String = "",
        _ check: @escaping @Sendable (TestResponse) throws -> Void
    ) async throws {
        var headers = headers
        if headers[.secFetchSite] == nil { headers[.secFetchSite] = "same-origin" }
        try await WebSite().application().test(.live) { [headers] client in
            try await client.execute(
                uri: path,
                method: method,
                headers: headers,
                body: ByteBuffer(string: body),
                testCallback: check
            )
        }
    }
}
