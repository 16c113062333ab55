import Challenges
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `An administrator who says how long the steps of the road may take` {
    @Test func `sees every deadline with what it is for, and changes one`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let frank = browser()
            try await town.signIn(.frank, in: frank)
            let page = try await frank.get("/haarlem/beheer/termijnen")
            #expect(page.text.contains("Controle van een opgave") && page.text.contains("5 werkdagen"))
            #expect(page.text.contains("Voor beoordelaars om te zeggen"))
            let saved = try await frank.post("/haarlem/beheer/termijnen/wijzigen", Self.fields(check: "8"))
            #expect(saved.location == "/haarlem/beheer/termijnen?gelukt=gewijzigd")
            let changed = try await frank.get("/haarlem/beheer/termijnen")
            #expect(changed.text.contains("8 werkdagen") && changed.text.contains("gewoonlijk 5 werkdagen"))
            let wrong = try await frank.post("/haarlem/beheer/termijnen/wijzigen", Self.fields(check: "0"))
            #expect(wrong.status == 422 && wrong.hasError(at: "check"))
        }
        #expect(try await town.store.read { try Deadlines.load($0).days(.check) } == 8)
    }

    @Test func `reads what was changed, and brings it back`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let frank = browser()
            try await town.signIn(.frank, in: frank)
            _ = try await frank.post("/haarlem/beheer/termijnen/wijzigen", Self.fields(check: "8"))
            let history = try await frank.get("/haarlem/beheer/termijnen/geschiedenis")
            #expect(history.text.contains("Controle van een opgave: van 5 werkdagen naar 8 werkdagen"))
            let action = try #require(history.actions(ending: "/herstel").first)
            #expect(try await frank.post(action).status == 303)
        }
        #expect(try await town.store.read { try Deadlines.load($0).days(.check) } == 5)
    }

    private static func fields(check: String) -> [(String, String)] {
        Deadline.allCases.map { ($0.rawValue, $0 == .check ? check : String($0.usualDays)) }
    }
}
