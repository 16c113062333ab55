import Challenges
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `Those who run the opgaven` {
    private func town(in state: ChallengeState = .open) async throws -> (Town, Challenge.ID) {
        let town = try await Town()
        let (daan, dora) = (try await town.invite(.daan), try await town.invite(.dora))
        let id = try await town.store.opgave(of: daan, and: dora, in: state)
        return (town, id)
    }

    @Test func `see what is late, each what is theirs, an administrator all`() async throws {
        let (town, _) = try await town(in: .inCheck)
        town.clock.advance(days: 30)
        try await town.visit { browser in
            let (frank, jasmijn, carla) = (browser(), browser(), browser())
            try await town.signIn(.frank, in: frank)
            try await town.signIn(.jasmijn, in: jasmijn)
            try await town.signIn(.carla, in: carla)
            for one in [frank, jasmijn] {
                let page = try await one.get("/haarlem/te-laat")
                #expect(page.text.contains("Controleer de opgave ‘Groen dak, koel plein’"))
                #expect(page.text.contains("Wacht op"))
            }
            #expect(try await carla.get("/haarlem/te-laat").text.contains("Er is niets te laat"))
        }
    }

    @Test func `answer the questions of the check, which the owner reads`() async throws {
        let (town, id) = try await town(in: .inCheck)
        let yes = CheckQuestion.allCases.map { ($0.rawValue, "yes") }
        try await town.visit { browser in
            let (jasmijn, daan) = (browser(), browser())
            try await town.signIn(.jasmijn, in: jasmijn)
            try await town.signIn(.daan, in: daan)
            let form = "/haarlem/opgaven/\(id)/controle"
            let bare = try await jasmijn.post(form, [("answer", "schedule")])
            #expect(bare.status == 422 && bare.hasError(at: "isOpen"))
            let no =
                Array(yes.dropFirst()) + [
                    ("isOpen", "no"), ("isOpen-reason", "Het antwoord staat al vast."),
                    ("answer", "requestEdits"), ("reason", "Maak de vraag open."),
                ]
            #expect(try await jasmijn.post(form, no).status == 303)
            let page = try await daan.get("/haarlem/opgaven/\(id)")
            #expect(page.text.contains("Nee. Het antwoord staat al vast."))
        }
    }

    @Test func `name another owner when the first has left`() async throws {
        let (town, id) = try await town()
        try await town.visit { browser in
            let frank = browser()
            let daan = try await town.signIn(.daan, in: browser())
            let dora = try await town.signIn(.dora, in: browser())
            _ = try await town.store.perform(EraseMember(daan, reason: .mistake), as: .atCommandLine)
            try await town.signIn(.frank, in: frank)
            #expect(try await browser().get("/haarlem/opgaven/\(id)").text.contains("Nog geen eigenaar"))
            let saved = try await frank.post(
                "/haarlem/opgaven/\(id)/eigenaar",
                [("owner", dora.description)]
            )
            #expect(saved.status == 303)
            #expect(try await !browser().get("/haarlem/opgaven/\(id)").text.contains("Nog geen eigenaar"))
        }
    }
}
