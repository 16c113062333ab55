import Foundation
import GRDB
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `A session` {
    @Test(arguments: [
        ("http://127.0.0.1:8080", "mz-haarlem", false),
        ("https://werk.example.nl", "__Host-mz-haarlem", true),
    ])
    func `is a cookie named for its zone`(address: String, name: String, isSecure: Bool) async throws {
        let publicAddress = try #require(PublicAddress(address))
        let town = try await Town { $0.publicAddress = publicAddress }
        try await town.invite(.anna)
        try await town.visit { browser in
            let asking = Asking(town: town, browser: browser())
            let sheet = try await asking.ask(Person.anna.email)
            let reply = try await asking.enter(town.code(for: Person.anna.email), from: sheet)
            let cookie = try #require(reply.setCookies.first)
            #expect(cookie.hasPrefix(name + "=") && cookie.hasSuffix("; Max-Age=2592000"))
            #expect(cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Lax"))
            #expect(cookie.contains("; Path=/") && !cookie.contains("Domain"))
            #expect(cookie.contains("; Secure") == isSecure)
        }
    }

    @Test func `leaves nothing in the file that would open it`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let anna = browser()
            try await town.signIn(.anna, in: anna)
            let token = try #require(anna.cookies.values.first)
            let stored = try await town.store.read {
                try Data.fetchAll($0, sql: "SELECT token_digest FROM sessions")
            }
            #expect(stored == [Secret(presented: token).digest])
        }
    }

    @Test func `ends here when one signs out here`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let (laptop, phone) = (browser(), browser())
            try await town.signIn(.anna, in: laptop)
            try await town.signIn(.anna, in: phone)
            #expect(try await laptop.get("/haarlem/profiel").text.contains("op 2 apparaten"))
            let kept = laptop.cookies
            let reply = try await laptop.post("/haarlem/afmelden")
            #expect(reply.status == 303 && reply.location == "/haarlem" && laptop.cookies.isEmpty)
            for (name, token) in kept where name == "mz-haarlem" { laptop.keep(token, for: "haarlem") }
            #expect(try await laptop.get("/haarlem/profiel").location.hasPrefix("/haarlem/aanmelden"))
            #expect(try await phone.get("/haarlem/profiel").status == 200)
        }
    }

    @Test func `ends everywhere when one signs out everywhere, with its streams, and nobody else's`()
        async throws
    {
        let town = try await Town()
        try await town.visit { browser in
            let (laptop, phone, other) = (browser(), browser(), browser())
            try await town.signIn(.anna, in: laptop)
            try await town.signIn(.anna, in: phone)
            try await town.signIn(.bilal, in: other)
            let reply = try await phone.post("/haarlem/en/afmelden/overal")
            #expect(try await phone.get(reply.location).text.contains("You are signed out everywhere"))
            #expect(try await !phone.get("/haarlem/en").text.contains("You are signed out everywhere"))
            #expect(try await laptop.get("/haarlem/profiel").status == 303)
            #expect(try await other.get("/haarlem/profiel").status == 200)
            let again = try await phone.post("/haarlem/afmelden/overal")
            #expect(again.status == 303 && again.location == "/haarlem")
        }
    }

    @Test func `is replaced by the next one in the same browser`() async throws {
        let town = try await Town { $0.isDemo = true }
        try await town.visit { browser in
            let one = browser()
            try await town.signIn(.anna, in: one)
            let bilal = try await town.invite(.bilal)
            #expect(
                try await one.post("/haarlem/aanmelden/persona", [("persona", bilal.description)]).status
                    == 303
            )
        }
        let sessions = try await town.store.read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM sessions")
        }
        #expect(sessions == 1)
    }

    @Test func `that has ended leads to the sign-in page and back, also from a form`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let one = browser()
            try await town.signIn(.anna, in: one)
            town.clock.advance(days: 30)
            let page = try await one.get("/haarlem/en/profiel")
            #expect(page.status == 303 && page.location == "/haarlem/en/aanmelden?terug=/haarlem/en/profiel")
            let form = try await one.post("/haarlem/profiel", [("name", "Ander")])
            #expect(form.status == 303 && form.location.hasPrefix("/haarlem/aanmelden"))
            #expect(
                try await one.get(page.location).text.contains("name=\"terug\" value=\"/haarlem/en/profiel\"")
            )
        }
    }

    @Test func `is not begun by a form of another site`() async throws {
        let town = try await Town { $0.isDemo = true }
        let anna = try await town.invite(.anna)
        try await town.visit { browser in
            let one = browser()
            let fields = [("persona", anna.description)]
            let reply = try await one.post("/haarlem/aanmelden/persona", fields, site: "cross-site")
            #expect(reply.status == 403 && one.cookies.isEmpty)
        }
    }
}
