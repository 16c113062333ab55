import Testing

@testable import App

@Suite struct `Addresses of pages` {
    @Test(arguments: [
        ("/haarlem", nil), ("/", nil), ("/haarlem/", "/haarlem"), ("/haarlem//plekken", "/haarlem/plekken"),
        ("//evil.example", "/evil.example"), ("//evil.example/", "/evil.example"), ("//", "/"),
        ("/haarlem/?a=//b/", "/haarlem?a=//b/"), ("/haarlem?a=b/", nil),
    ])
    func `have no superfluous slashes`(path: String, tidied: String?) {
        #expect(TidyPath.tidied(path) == tidied)
    }

    @Test(arguments: [
        ("/", "", Language.nl), ("/haarlem", "haarlem", .nl), ("/haarlem/en", "haarlem", .en),
        ("/haarlem/en/plekken?x=1", "haarlem", .en), ("/haarlem/energie", "haarlem", .nl),
        ("/haarlem?en", "haarlem", .nl), ("/bestanden/x.css", "", .nl), ("/Haarlem/en", "", .nl),
    ])
    func `tell zone and language`(path: String, zone: String, language: Language) {
        #expect(PagePlace(path: path).zone == zone)
        #expect(PagePlace(path: path).language == language)
    }

    @Test(arguments: ["haarlem", "zijlpoort-2", "a", "2026-11-24"])
    func `name things in small letters`(slug: String) {
        #expect(Slug.isValid(slug))
    }

    @Test(arguments: ["", "-a", "a-", "a--b", "Haarlem", "a_b", "a.b", "ë", "a b", "..", "a/b", "a%20b"])
    func `name nothing otherwise`(slug: String) {
        #expect(!Slug.isValid(slug))
    }

    @Test(arguments: [
        ("/haarlem", true), ("/haarlem/plekken?dag=2026-11-24", true), ("/haarlem?x", true),
        ("/haarlemmermeer", false), ("/", false),
    ])
    func `lead back within the zone`(path: String, isWithin: Bool) throws {
        #expect(try #require(LocalPath(path)).isWithin("haarlem") == isWithin)
    }

    @Test(arguments: [
        "", "haarlem", "//evil.example", "https://evil.example", "/\\evil.example", "/a\nb", "/a b", "/ë",
        "/haarlem/../x", "/haarlem/..",
    ])
    func `never lead elsewhere`(path: String) {
        #expect(LocalPath(path) == nil)
    }

    @Test func `are made with values escaped`() {
        let links = Links(zone: "haarlem", language: .en)
        #expect(links.home == "/haarlem/en")
        #expect(
            links.day("zijlpoort", "2026-11-24", part: "dag")
                == "/haarlem/en/plekken/zijlpoort/2026-11-24?deel=dag"
        )
        #expect(
            links.signIn(back: LocalPath("/haarlem/host?dag=1&x=2"))
                == "/haarlem/en/aanmelden?terug=/haarlem/host%3Fdag%3D1%26x%3D2"
        )
        #expect(links.signIn() == "/haarlem/en/aanmelden")
        #expect(links.inOtherLanguage.locations == "/haarlem/plekken")
    }

    @Test(arguments: [
        ("https://werk.example.nl", "https://werk.example.nl"),
        ("https://Werk.example.nl/", "https://werk.example.nl"),
        ("https://werk.example.nl:443", "https://werk.example.nl"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"),
    ])
    func `of a site are written as browsers do`(text: String, origin: String) {
        #expect(PublicAddress(text)?.description == origin)
    }

    @Test(arguments: [
        "werk.example.nl", "ftp://x", "https://", "https://a/b", "https://u@a", "https://a:0", "https://a:b",
        "https://a?x",
    ])
    func `of a site have nothing but host and port`(text: String) {
        #expect(PublicAddress(text) == nil)
    }
}
