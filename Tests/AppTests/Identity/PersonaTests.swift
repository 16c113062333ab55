import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The personas of the demonstration` {
    @Test func `stand on the sign-in page by role`() async throws {
        let town = try await Town { $0.isDemo = true }
        for person in [Person.anna, .esra, .frank] { try await town.invite(person) }
        try await town.visit { browser in
            let one = browser()
            let sheet = try await one.get("/haarlem/aanmelden?terug=/haarlem/profiel")
            for text in ["<h3>Ondernemer</h3>", "<h3>Host</h3>", "<h3>Beheerder</h3>", "Anna Adema"] {
                #expect(sheet.text.contains(text))
            }
            let id = try #require(sheet.text.firstMatch(of: /name="persona" value="([^"]*)"/)?.1)
            let fields = sheet.hidden(in: "/haarlem/aanmelden/persona") + [("persona", String(id))]
            let reply = try await one.post("/haarlem/aanmelden/persona", fields)
            #expect(reply.status == 303 && reply.location == "/haarlem/profiel")
            #expect(try await one.get("/haarlem/profiel").text.contains("Anna Adema"))
        }
    }

    @Test func `do not exist anywhere else`() async throws {
        let town = try await Town()
        let anna = try await town.invite(.anna)
        try await town.visit { browser in
            let one = browser()
            #expect(!(try await one.get("/haarlem/aanmelden")).text.contains("persona"))
            let reply = try await one.post("/haarlem/aanmelden/persona", [("persona", anna.description)])
            #expect(reply.status == 404 && one.cookies.isEmpty)
            #expect(try await one.get("/haarlem/postvak").status == 404)
        }
    }

    @Test func `are only people who are there`() async throws {
        let town = try await Town { $0.isDemo = true }
        try await town.visit { browser in
            for persona in ["", "anna", ID<Member>.random(at: town.clock.now).description] {
                let one = browser()
                let reply = try await one.post("/haarlem/aanmelden/persona", [("persona", persona)])
                #expect(reply.status == 404 && one.cookies.isEmpty)
            }
        }
    }
}
