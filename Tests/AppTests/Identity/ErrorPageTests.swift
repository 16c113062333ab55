import HTTPTypes
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `An error page` {
    @Test func `stands in its zone, for whoever is signed in`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let one = browser()
            try await town.signIn(.anna, in: one)
            let sheet = try await one.get("/haarlem/nergens")
            #expect(sheet.status == 404 && sheet.headers[.cacheControl] == "no-store")
            #expect(sheet.text.contains("Zone haarlem") && sheet.text.contains("Anna"))
            #expect(sheet.text.contains("Deze pagina is er niet") && sheet.text.contains("noindex"))
            let english = try await browser().get("/haarlem/en/nergens")
            #expect(english.text.contains("<html lang=\"en\">") && !english.text.contains("Anna"))
        }
    }

    @Test(arguments: [
        ("/haarlem/nergens?x=1", "/haarlem/en/nergens?x=1"), ("/haarlem/en/nergens", "/haarlem/nergens"),
        ("/haarlem/host", "/haarlem/en/host"), ("/nergens", "/nergens/en"), ("/nergens/en/x", "/nergens/x"),
        ("/en/nergens", "/nergens"),
    ])
    func `is the same page in the other language`(path: String, other: String) async throws {
        let town = try await Town()
        try await town.visit { browser in
            let one = browser()
            try await town.signIn(.anna, in: one)
            let sheet = try await one.get(path)
            #expect(sheet.status == 404 || sheet.status == 403)
            #expect(sheet.text.contains("class=\"tool\" href=\"\(other)\""))
        }
    }

    @Test(arguments: [
        ("/nergens", "nl"), ("/nergens/en/x", "en"), ("/en/nergens", "en"), ("/haarlem%00", "nl"),
        ("/%2e%2e/x", "nl"),
    ])
    func `outside a zone leads to the list`(path: String, language: String) async throws {
        let town = try await Town()
        try await town.visit { browser in
            let sheet = try await browser().get(path)
            #expect(sheet.status == 404 && sheet.text.contains("<html lang=\"\(language)\">"))
            #expect(sheet.text.contains(language == "nl" ? "href=\"/\"" : "href=\"/en\""))
            #expect(!sheet.text.contains("[["))
        }
    }

    @Test func `says what a form should have been`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let one = browser()
            #expect(try await one.get("/haarlem/afmelden").status == 405)
            let long = try await one.post(
                "/haarlem/aanmelden",
                [("email", String(repeating: "x", count: 70_000))]
            )
            #expect(long.status == 413 && long.text.contains("korter"))
            let foreign = try await one.post("/haarlem/aanmelden", [("email", "a@b.nl")], site: "cross-site")
            #expect(foreign.status == 403 && foreign.text.contains("niet van deze site"))
        }
    }

    @Test func `is the list of zones' neighbour`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            for (path, name) in [("/", "Kies een mixed zone"), ("/en", "Choose")] {
                let sheet = try await browser().get(path)
                #expect(
                    sheet.status == 200 && sheet.text.contains(name) && sheet.text.contains("Zone haarlem")
                )
            }
            for path in ["/onderdelen", "/en/onderdelen"] {
                #expect(try await browser().get(path).status == 200)
            }
            for path in ["over", "privacy", "toegankelijkheid"] {
                for prefix in ["/haarlem/", "/haarlem/en/"] {
                    let sheet = try await browser().get(prefix + path)
                    #expect(sheet.status == 200 && sheet.setCookies.isEmpty && !sheet.text.contains("[["))
                }
            }
        }
    }
}
