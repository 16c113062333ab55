import GRDB
import HTTPTypes
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `Attempts to sign in` {
    @Test func `are limited for each address, whether it is known or not`() async throws {
        let town = try await Town()
        try await town.invite(.anna)
        try await town.visit { browser in
            for address in [Person.anna.email, "nooit@voorbeeld.test"] {
                let asking = Asking(town: town, browser: browser())
                for _ in 0..<5 { #expect(try await asking.ask(address).status == 200) }
                let reply = try await asking.ask(address)
                #expect(reply.status == 429 && reply.hasError(at: "email"))
                #expect(reply.headers[.retryAfter] == "600")
                #expect(
                    reply.text.contains("Wacht 10 minuten") && reply.text.contains("value=\"\(address)\"")
                )
            }
            town.clock.advance(minutes: 9)
            let late = try await Asking(town: town, browser: browser()).ask(Person.anna.email)
            #expect(late.headers[.retryAfter] == "60" && late.text.contains("Wacht 1 minuut"))
            town.clock.advance(minutes: 1)
            #expect(try await Asking(town: town, browser: browser()).ask(Person.anna.email).status == 200)
        }
    }

    @Test func `are limited for each network before the address is looked at`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let asking = Asking(town: town, browser: browser())
            for number in 0..<30 {
                let reply = try await asking.ask("a\(number)@voorbeeld.test")
                #expect(reply.status == 200)
            }
            let last = try await asking.ask("nog-een@voorbeeld.test")
            #expect(last.status == 429)
        }
        let counted = try await town.store.read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM rate_counters") ?? 0
        }
        // The network once, and for each address the visitor and the address itself.
        #expect(counted == 61)
    }

    @Test func `with a code are limited for each network`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let asking = Asking(town: town, browser: browser())
            let form = [("formulier", "x"), ("email", "a@voorbeeld.test"), ("code", "123456")]
            for _ in 0..<100 {
                #expect(try await asking.browser.post("/haarlem/aanmelden/code", form).status == 422)
            }
            let reply = try await asking.browser.post("/haarlem/aanmelden/code", form)
            #expect(
                reply.status == 429 && reply.hasError(at: "code") && reply.text.contains("value=\"123456\"")
            )
        }
    }

    @Test func `with something that is no address say so beside the field`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            for typed in ["", "anna", "anna@voorbeeld", "\"><script>alert(1)</script>@a.nl"] {
                let reply = try await Asking(town: town, browser: browser()).ask(typed)
                #expect(reply.status == 422 && reply.hasError(at: "email"))
                #expect(!reply.text.contains("<script>alert"))
            }
        }
    }

    @Test(arguments: [
        "https://elders.example", "//elders.example", "/leiden/profiel", "/haarlem\\..\\x", "/haarlemmermeer",
        "profiel",
    ])
    func `lead nowhere else`(back: String) async throws {
        let town = try await Town()
        try await town.invite(.anna)
        try await town.visit { browser in
            let asking = Asking(town: town, browser: browser())
            let sheet = try await asking.ask(Person.anna.email, back: back)
            let reply = try await asking.enter(town.code(for: Person.anna.email), from: sheet)
            #expect(reply.status == 303 && reply.location == "/haarlem")
        }
    }
}
