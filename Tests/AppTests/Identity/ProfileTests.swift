import MixedZone
import Support
import Testing

@testable import App

@Suite struct `A profile` {
    @Test func `is changed by its owner`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let one = browser()
            let anna = try await town.signIn(.anna, in: one)
            let fields = [
                ("name", "Anna de Wit"), ("language", "en"), ("canHelpWith", "cijfers\r\nen letters"),
            ]
            let reply = try await one.post("/haarlem/profiel", fields)
            #expect(reply.status == 303 && reply.location == "/haarlem/profiel?gelukt=profiel")
            #expect(try await one.get(reply.location).text.contains("opgeslagen"))
            let member = try #require(try await town.store.read { try Member.find(anna, $0) })
            #expect(member.name == "Anna de Wit" && member.language == "en")
            #expect(member.canHelpWith == "cijfers\nen letters")
        }
    }

    @Test func `that was refused loses nothing`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let one = browser()
            try await town.signIn(.anna, in: one)
            let long = String(repeating: "é", count: 281)
            let fields = [("name", " "), ("language", "fr"), ("canHelpWith", long), ("isLookingFor", "iets")]
            let reply = try await one.post("/haarlem/profiel", fields)
            #expect(reply.status == 422 && reply.text.contains(long) && reply.text.contains(">iets<"))
            for field in ["name", "language", "canHelpWith"] {
                #expect(reply.hasError(at: field), "\(field)")
            }
        }
    }

    @Test func `holds consents that are given and withdrawn with the same ease`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let one = browser()
            let anna = try await town.signIn(.anna, in: one)
            for purposes in [["presence", "matching"], ["matching", "onbekend"], []] {
                let fields = purposes.map { ("consent", $0) }
                #expect(try await one.post("/haarlem/profiel/toestemmingen", fields).status == 303)
                let held = try await town.store.read { try Consent.inForce(for: anna, $0) }
                #expect(held == Set(purposes.compactMap(ConsentPurpose.init)))
            }
            let shown = try await one.get("/haarlem/profiel")
            #expect(shown.text.matches(of: /niet gegeven/).count == ConsentPurpose.allCases.count)
        }
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onclick='x", "{{name}}", "[[x]]",
    ])
    func `shows what people write as text, everywhere`(evil: String) async throws {
        let town = try await Town { $0.isDemo = true }
        try await town.visit { browser in
            let (one, frank) = (browser(), browser())
            let anna = try await town.signIn(.anna, in: one)
            try await town.signIn(.frank, in: frank)
            let fields = [("name", evil), ("language", "nl"), ("canHelpWith", evil), ("isLookingFor", evil)]
            #expect(try await one.post("/haarlem/profiel", fields).status == 303)
            let sheets = [
                try await one.get("/haarlem/profiel"), try await one.get("/haarlem/over"),
                try await one.get("/haarlem/aanmelden"), try await frank.get("/haarlem/beheer/leden"),
                try await frank.get("/haarlem/beheer/leden/\(anna)"), try await one.get("/haarlem/nergens"),
            ]
            for sheet in sheets {
                #expect(!sheet.text.contains("<script>alert") && !sheet.text.contains("<img"))
                #expect(!sheet.text.contains("' onclick='x"))
            }
            #expect(sheets[0].text.contains(TemplateText.escaped(evil)))
        }
    }
}
