import Challenges
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The pages of work sessions` {
    @Test func `plan one with its room, and show a refusal beside the place`() async throws {
        let planning = try await Planning.begin()
        try await planning.house.town.visit { browser in
            let anna = browser()
            try await planning.house.town.signIn(.anna, in: anna)
            let address = "/haarlem/werksessies/nieuw?team=\(planning.team)"
            #expect(try await anna.get(address).text.contains("Atelier"))
            let made = try await anna.post(address, form)
            #expect(made.status == 303)
            let page = try await anna.get(made.location)
            #expect(page.text.contains("Buurtkeuken"))
            #expect(page.text.contains("Atelier"))
            let again = try await anna.postAnew(address, form)
            #expect(again.status == 409)
            #expect(again.hasError(at: "place"))
            let none = try await anna.post(address, [("title", "Zonder plek")])
            #expect(none.status == 422)
            #expect(none.hasError(at: "place"))
            #expect(none.hasError(at: "day"))
        }
    }

    @Test func `let members sign up, and strangers see no names`() async throws {
        let planning = try await Planning.begin()
        let id = try await planning.plan(planning.room("atelier"))
        let address = "/haarlem/werksessies/\(id)"
        try await planning.house.town.visit { browser in
            let stranger = try await browser().get(address)
            #expect(stranger.text.contains("1 persoon komt. Er is plaats voor 6."))
            #expect(!stranger.text.contains("Anna"))
            let daan = browser()
            try await planning.house.town.signIn(.daan, in: daan)
            #expect(try await daan.post("\(address)/aanmelding", [("komst", "ja")]).status == 303)
            let page = try await daan.get(address)
            #expect(page.text.contains("Daan Dijksma"))
            #expect(!page.text.contains("/annulering"))
            #expect(try await daan.get("\(address)/draaiboek").text.contains("10.00–10.15 uur"))
        }
    }

    @Test func `bring a result into the draft, with its source`() async throws {
        let planning = try await Planning.begin()
        let id = try await planning.plan(planning.room("atelier"))
        let store = try await planning.house.town.store
        let anna = try await planning.house.id(of: .anna)
        let proposal = try await store.perform(
            BeginProposal("Samen koken", of: planning.team),
            as: .member(anna)
        )
        try planning.house.town.clock.set("\(House.thursday) 11:00")
        let address = "/haarlem/werksessies/\(id)"
        try await planning.house.town.visit { browser in
            let anna = browser()
            try await planning.house.town.signIn(.anna, in: anna)
            let result = [("section", "plan"), ("result", "Een keuken op het plein.")]
            #expect(try await anna.post("\(address)/resultaten", result).status == 303)
            let taken = try await anna.post(
                "\(address)/resultaten/1/overname",
                [("voorstel", proposal.description)]
            )
            #expect(taken.location == "\(address)?gelukt=overgenomen")
        }
        let text = try await store.read { try SectionVersion.newest(of: proposal, $0)[.plan]?.content }
        let source = "Uit de werksessie ‘Buurtkeuken’ van 26 november 2026."
        #expect(text == "Een keuken op het plein.\n\n\(source)")
    }

    @Test func `add a work form of two scripts that match`() async throws {
        let planning = try await Planning.begin()
        try await planning.house.town.visit { browser in
            let editor = browser()
            try await planning.house.town.signIn(.jasmijn, in: editor)
            var form = [
                ("nameNl", "Wandeling"), ("nameEn", "Walk"), ("purposeNl", "Praten."),
                ("purposeEn", "Talking."),
                ("least", "2"), ("most", "10"), ("script", "20; Lopen; Loop samen.\n10; Terug; Vertel."),
                ("scriptEn", "20; Walking; Walk together."),
            ]
            let wrong = try await editor.post("/haarlem/werkvormen/nieuw", form)
            #expect(wrong.hasError(at: "scriptEn"))
            form[7].1 += "\n10; Back; Tell."
            #expect(try await editor.post("/haarlem/werkvormen/nieuw", form).status == 303)
            #expect(try await browser().get("/haarlem/werkvormen/wandeling").text.contains("Loop samen."))
            #expect(try await editor.post("/haarlem/werkvormen/wandeling/intrekking").status == 303)
            #expect(try await !browser().get("/haarlem/werkvormen").text.contains("Wandeling"))
        }
    }

    private let form = [
        ("title", "Buurtkeuken"), ("form", "opgavetafel"), ("place", "zaal:atelier"), ("day", "26-11-2026"),
        ("from", "10:00"), ("to", "12:00"), ("people", "6"), ("wishes", "public"),
    ]
}
