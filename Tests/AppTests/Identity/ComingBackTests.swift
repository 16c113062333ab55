import MixedZone
import Support
import Testing

@testable import App

@Suite struct `Coming to the door again` {
    @Test func `after a refusal is asking again, with the same screens as for anybody`() async throws {
        let town = try await Town(.onRequest)
        try await town.visit { browser in
            let newcomer = Newcomer(town, browser())
            let first = try await newcomer.prove()
            _ = try await newcomer.start(Newcomer.complete, from: first)
            let host = browser()
            try await town.signIn(.esra, in: host)
            try await refuse(in: host)
            let again = try await Newcomer(town, browser()).prove()
            #expect(again.status == 200 && again.setCookies.isEmpty)
            #expect(masked(again) == masked(first))
            let reply = try await newcomer.start(Newcomer.complete, from: again)
            #expect(reply.text.contains("Wij hebben uw aanvraag ontvangen"))
            let requests = try await host.get("/haarlem/beheer/verzoeken")
            #expect(requests.text.matches(of: /class="line" id="v-/).count == 1)
            let action = try #require(requests.text.firstMatch(of: /action="([^"]*besluit)"/)?.1)
            #expect(try await host.post(String(action), [("besluit", "toelaten")]).status == 303)
            #expect(try await newcomer.prove().status == 303)
        }
    }

    @Test func `shows the page for a code that everybody gets`() async throws {
        let town = try await Town(.onRequest)
        try await town.visit { browser in
            let newcomer = Newcomer(town, browser())
            _ = try await newcomer.start(Newcomer.complete, from: newcomer.prove())
            let host = browser()
            try await town.signIn(.esra, in: host)
            try await refuse(in: host)
            let known = try await Asking(town: town, browser: browser()).ask(Newcomer.address)
            let unknown = try await Asking(town: town, browser: browser()).ask("nooit@voorbeeld.test")
            let (left, right) = (
                masked(known).replacing(Newcomer.address, with: "…"),
                masked(unknown).replacing("nooit@voorbeeld.test", with: "…")
            )
            #expect(known.status == unknown.status && left == right)
        }
    }

    private func refuse(in host: Browser) async throws {
        let requests = try await host.get("/haarlem/beheer/verzoeken")
        let action = try #require(requests.text.firstMatch(of: /action="([^"]*besluit)"/)?.1)
        let answer = [("besluit", "afwijzen"), ("reason", "Wij kennen u nog niet.")]
        #expect(try await host.post(String(action), answer).status == 303)
    }

    /// The page without the secret of its form.
    private func masked(_ sheet: Sheet) -> String {
        sheet.text.replacing(/name="formulier" value="[^"]*"/, with: "…")
    }
}

@Suite struct `Sending a form twice` {
    @Test func `that starts a profile leads on, when it led in before`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let newcomer = Newcomer(town, browser())
            let profile = try await newcomer.prove(back: "/haarlem/reserveringen")
            for _ in 1...2 {
                let reply = try await newcomer.start(Newcomer.complete, from: profile)
                #expect(reply.status == 303 && reply.location == "/haarlem/reserveringen")
            }
            #expect(try await newcomer.asking.browser.get("/haarlem/profiel").status == 200)
        }
    }

    @Test func `that starts a profile leads in, when somebody else was quicker`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let newcomer = Newcomer(town, browser())
            let profile = try await newcomer.prove()
            let invitation = InviteMember(
                email: Newcomer.address,
                name: "Noor Genodigd",
                language: "nl",
                role: .editor
            )
            _ = try await town.store.perform(invitation, as: .atCommandLine)
            let reply = try await newcomer.start(Newcomer.complete, from: profile)
            #expect(reply.status == 303 && reply.setCookies.count == 1)
            let shown = try await newcomer.asking.browser.get("/haarlem/profiel")
            #expect(shown.text.contains("Noor Genodigd"))
            let elsewhere = Newcomer(town, browser())
            #expect(try await elsewhere.start(Newcomer.complete, from: profile).status == 410)
        }
    }

    @Test func `that asks to join says the same again, and asks once`() async throws {
        let town = try await Town(.onRequest)
        try await town.visit { browser in
            let newcomer = Newcomer(town, browser())
            let profile = try await newcomer.prove()
            for _ in 1...2 {
                let reply = try await newcomer.start(Newcomer.complete, from: profile)
                #expect(reply.status == 200 && reply.text.contains("Wij hebben uw aanvraag ontvangen"))
            }
        }
        let now = town.clock.now
        let kinds = try await town.store.read { try WaitingMessage.due(at: now, limit: 99, $0).map(\.kind) }
        #expect(kinds.count { $0 == "member-waits" } == 1)
    }

    @Test func `with a code leads on, in the browser that it signed in`() async throws {
        let town = try await Town()
        try await town.invite(.anna)
        try await town.visit { browser in
            let asking = Asking(town: town, browser: browser())
            let sheet = try await asking.ask(Person.anna.email, back: "/haarlem/profiel")
            let code = try await town.code(for: Person.anna.email)
            for _ in 1...2 {
                let reply = try await asking.enter(code, from: sheet)
                #expect(reply.status == 303 && reply.location == "/haarlem/profiel")
            }
            let newcomer = Newcomer(town, browser())
            let first = try await newcomer.asking.ask(Newcomer.address)
            let proof = try await town.code(for: Newcomer.address)
            for _ in 1...2 {
                let reply = try await newcomer.asking.enter(proof, from: first)
                #expect(reply.status == 200)
                #expect(!reply.hidden(in: "/haarlem/aanmelden/profiel").isEmpty)
            }
        }
    }
}
