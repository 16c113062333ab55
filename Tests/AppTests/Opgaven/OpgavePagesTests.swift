import Challenges
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The pages of an opgave` {
    private func town() async throws -> (Town, Challenge.ID) {
        let town = try await Town()
        let (daan, dora) = (try await town.invite(.daan), try await town.invite(.dora))
        let id = try await town.store.opgave(of: daan, and: dora)
        return (town, id)
    }

    @Test func `show a stranger the question, the road and the thread without names`() async throws {
        let (town, id) = try await town()
        try await town.visit { browser in
            let page = try await browser().get("/haarlem/opgaven/\(id)")
            #expect(page.status == 200)
            #expect(page.text.contains("Hoe blijft het plein koel in de zomer?"))
            #expect(page.text.contains("De opgave ‘Groen dak, koel plein’ is open."))
            #expect(page.text.contains("aria-current=\"step\""))
            #expect(page.text.contains("41,5 graden Celsius"))
            #expect(!page.text.contains("Daan"))
            #expect(!page.text.contains("volgen/"))
        }
    }

    @Test func `list what is open, narrowed by theme, and on the front door`() async throws {
        let (town, _) = try await town()
        try await town.visit { browser in
            let stranger = browser()
            #expect(try await stranger.get("/haarlem/opgaven").text.contains("Groen dak, koel plein"))
            let other = try await stranger.get("/haarlem/opgaven?thema=zorg")
            #expect(!other.text.contains("Groen dak, koel plein"))
            #expect(other.text.contains("Geen opgave past hierbij"))
            #expect(try await stranger.get("/haarlem").text.contains("Groen dak, koel plein"))
            #expect(try await stranger.get("/haarlem/en/opgaven").text.contains("1 challenge"))
        }
    }

    @Test func `let a civil servant draft, and say on the form what is missing for the check`() async throws {
        let (town, _) = try await town()
        try await town.visit { browser in
            let daan = browser()
            try await town.signIn(.daan, in: daan)
            let made = try await daan.post("/haarlem/opgaven/nieuw", [("title", "Bankjes")])
            #expect(made.status == 303)
            let page = try await daan.get(made.location)
            #expect(page.text.contains("bewaard als concept"))
            let address = made.location.split(separator: "?")[0]
            let refused = try await daan.post("\(address)/aanbieding")
            #expect(refused.status == 422)
            #expect(refused.hasError(at: "question"))
            #expect(refused.hasError(at: "baseline"))
            let list = try await daan.get("/haarlem/opgaven")
            #expect(list.text.contains("Bankjes"))
            #expect(try await !browser().get("/haarlem/opgaven").text.contains("Bankjes"))
        }
    }

    @Test func `let a member follow and stop, and come back to the page`() async throws {
        let (town, id) = try await town()
        try await town.visit { browser in
            let carla = browser()
            try await town.signIn(.carla, in: carla)
            let page = try await carla.get("/haarlem/opgaven/\(id)")
            let thread = try await town.store.read { try Challenge.find(id, $0)?.thread }
            let action = "/haarlem/volgen/\(try #require(thread))"
            let followed = try await carla.post(action, page.hidden(in: action))
            #expect(followed.location == "/haarlem/opgaven/\(id)")
            let again = try await carla.get("/haarlem/opgaven/\(id)")
            #expect(again.text.contains("U volgt dit"))
            #expect(again.hidden(in: action).contains { $0 == ("volgen", "nee") })
            let away = try await carla.post(action, [("volgen", "nee"), ("terug", "https://elders.test")])
            #expect(away.location == "/haarlem")
        }
    }

    @Test func `keep what somebody typed when another saved first`() async throws {
        let town = try await Town()
        let (daan, dora) = (try await town.invite(.daan), try await town.invite(.dora))
        let id = try await town.store.opgave(of: daan, and: dora, in: .draft)
        try await town.visit { browser in
            let one = browser()
            try await town.signIn(.dora, in: one)
            let form = [("title", "Van Dora"), ("owner", daan.description), ("edition", "1")]
            let refused = try await one.post("/haarlem/opgaven/\(id)/bewerking", form)
            #expect(refused.status == 409)
            #expect(refused.text.contains("value=\"Van Dora\""))
            #expect(refused.text.contains("Iemand anders heeft de opgave intussen bewaard"))
        }
    }
}
