import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The e-mail address of a member` {
    @Test func `is changed with the code that was sent to the new one`() async throws {
        let town = try await Town()
        let anna = try await town.visit { browser in
            let one = browser()
            let anna = try await town.signIn(.anna, in: one)
            #expect(try await one.get("/haarlem/profiel").text.contains("/haarlem/profiel/e-mailadres"))
            let asked = try await one.post(
                "/haarlem/profiel/e-mailadres",
                [("email", "anna2@voorbeeld.test")]
            )
            let code = try await town.code(for: "anna2@voorbeeld.test")
            let hidden = asked.hidden(in: "/haarlem/profiel/e-mailadres/code")
            let wrong = try await one.post("/haarlem/profiel/e-mailadres/code", hidden + [("code", "x")])
            #expect(wrong.status == 422 && wrong.hasError(at: "code"))
            let reply = try await one.post("/haarlem/profiel/e-mailadres/code", hidden + [("code", code)])
            #expect(reply.location == "/haarlem/profiel?gelukt=adres")
            return anna
        }
        let member = try await town.store.read { try Member.find(anna, $0) }
        #expect(member?.email == "anna2@voorbeeld.test")
    }

    @Test func `of another member says that it is taken`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let one = browser()
            try await town.invite(.bilal)
            try await town.signIn(.anna, in: one)
            let asked = try await one.post("/haarlem/profiel/e-mailadres", [("email", Person.bilal.email)])
            let code = try await town.code(for: Person.bilal.email)
            let hidden = asked.hidden(in: "/haarlem/profiel/e-mailadres/code")
            let reply = try await one.post("/haarlem/profiel/e-mailadres/code", hidden + [("code", code)])
            #expect(reply.status == 409 && reply.hasError(at: "email"))
        }
    }
}
