import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import MixedZone
import Testing

@testable import App

@Suite struct `Assets of the site` {
    private let css = String(repeating: "body{color:#222}\n", count: 50)

    @Test func `are kept for ever under the name of their contents`() async throws {
        let assets = try makeAssets()
        let href = assets.href("site.css")
        #expect(href.hasPrefix("/bestanden/site.") && href.hasSuffix(".css") && href.count == 52)
        var site = WebSite()
        site.siteRoutes = [{ assets.addRoutes(to: $0) }]
        try await site.application().test(.live) { [css] client in
            try await client.execute(uri: href, method: .get) {
                #expect($0.text == css)
                #expect($0.headers[.contentType] == "text/css; charset=utf-8")
                #expect($0.headers[.cacheControl] == "public, max-age=31536000, immutable")
                #expect($0.headers[values: .xContentTypeOptions] == ["nosniff"])
            }
            try await client.execute(uri: href, method: .get, headers: [.acceptEncoding: "gzip"]) {
                #expect($0.headers[.contentEncoding] == "gzip" && $0.headers[.vary] == "Accept-Encoding")
                #expect($0.body.readableBytes < 100)
                #expect(Array($0.body.readableBytesView.prefix(2)) == [0x1F, 0x8B])
            }
            try await client.execute(uri: "/bestanden/site.css", method: .get) {
                #expect($0.headers[.cacheControl] == "no-cache")
            }
            for missing in ["/bestanden/site.0.css", "/bestanden/..%2Fx", "/bestanden"] {
                try await client.execute(uri: missing, method: .get) { #expect($0.status == .notFound) }
            }
        }
    }

    @Test func `of an unknown type are refused at the start`() throws {
        #expect(throws: WrongSetting.self) { try makeAssets(extra: "x.exe") }
    }

    @Test func `of another colour have another name`() throws {
        let accent = Accent(light: "#A4341F", lightInk: "#ffffff", dark: "#e9a08f", darkInk: "#111111")
        let sheet = AccentStylesheet(accent)
        #expect(sheet.href(zone: "haarlem").hasPrefix("/haarlem/kleur."))
        #expect(
            sheet.file
                != AccentStylesheet(
                    Accent(light: "#000000", lightInk: "#ffffff", dark: "#e9a08f", darkInk: "#111111")
                ).file
        )
    }

    @Test func `include the colour of a zone under its digest`() async throws {
        let store = try Store(path: nil, modules: [.kernel])
        _ = try await store.perform(SetUpZone.haarlem, as: .atCommandLine)
        let href = AccentStylesheet(SetUpZone.haarlem.accent).href(zone: "haarlem")
        try await WebSite(store: store).application().test(.live) { client in
            try await client.execute(uri: href, method: .get) {
                #expect($0.text.hasPrefix(":root{--accent:#a4341f;--accent-ink:#ffffff}\n@media"))
                #expect($0.headers[.cacheControl] == "public, max-age=31536000, immutable")
                #expect($0.headers[values: .xContentTypeOptions] == ["nosniff"])
            }
            try await client.execute(uri: "/haarlem/kleur.0.css", method: .get) {
                #expect($0.status == .notFound)
            }
        }
    }

    @Test(arguments: ["", "red", "#fff", "#12345g", "#1234567", "}body{", "#+12345", "url(x)"])
    func `hold nothing but colours`(text: String) {
        #expect(Colour(text) == nil)
    }

    private func makeAssets(extra: String? = nil) throws -> Assets {
        let folder = FileManager.default.temporaryDirectory.appending(path: "assets-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try css.write(to: folder.appending(path: "site.css"), atomically: true, encoding: .utf8)
        if let extra { try "x".write(to: folder.appending(path: extra), atomically: true, encoding: .utf8) }
        return try Assets(folder: folder, base: SecurityHeaders(isSecure: false).page)
    }
}
