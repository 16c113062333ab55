import GRDB
import HTTPTypes
import MixedZone
import Support
import Testing

@testable import App

/// Asking for a code in a browser.
struct Asking {
    let town: Town
    let browser: Browser

    func ask(_ address: String, back: String = "") async throws -> Sheet {
        try await browser.post("/haarlem/aanmelden", [("email", address), ("terug", back)])
    }

    func enter(_ code: String, from sheet: Sheet) async throws -> Sheet {
        let hidden = sheet.hidden(in: "/haarlem/aanmelden/code")
        return try await browser.post("/haarlem/aanmelden/code", hidden + [("code", code)])
    }

    /// Six digits that are not the code.
    func wrong(_ address: String) async throws -> String {
        try await town.code(for: address) == "000000" ? "111111" : "000000"
    }
}

@Suite struct `Signing in with a code` {
    @Test func `goes on in the other language with the same form`() async throws {
        let town = try await Town()
        try await town.invite(.anna)
        try await town.visit { browser in
            let one = browser()
            let asking = Asking(town: town, browser: one)
            let dutch = try await asking.ask(Person.anna.email, back: "/haarlem/plekken")
            let switching = dutch.hidden(in: "/haarlem/en/aanmelden/code")
            let english = try await one.post("/haarlem/en/aanmelden/code", switching)
            #expect(english.status == 200 && english.text.contains("<html lang=\"en\">"))
            let fields = english.text.split(separator: "<main").last ?? ""
            #expect(fields.contains(Person.anna.email) && !fields.contains("name=\"toon\""))
            let code = try await town.code(for: Person.anna.email)
            let carried = switching.filter { $0.0 != "toon" }
            let reply = try await one.post("/haarlem/en/aanmelden/code", carried + [("code", code)])
            #expect(reply.status == 303 && reply.location == "/haarlem/plekken")
        }
    }

    @Test func `leads a member in, and to where they were going`() async throws {
        let town = try await Town()
        let anna = try await town.invite(.anna)
        try await town.visit { browser in
            let asking = Asking(town: town, browser: browser())
            let sheet = try await asking.ask(" Anna@Voorbeeld.test ", back: "/haarlem/plekken?deel=dag")
            #expect(sheet.status == 200 && sheet.headers[.cacheControl] == "no-store")
            let reply = try await asking.enter(town.code(for: Person.anna.email), from: sheet)
            #expect(reply.status == 303 && reply.location == "/haarlem/plekken?deel=dag")
            #expect(reply.setCookies.count == 1)
            let profile = try await asking.browser.get("/haarlem/profiel")
            #expect(profile.status == 200 && profile.text.contains("Anna Adema"))
        }
        let sessions = try await town.store.read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM sessions WHERE member_id = ?", arguments: [anna])
        }
        #expect(sessions == 1)
    }

    @Test func `gives a known and an unknown address the same page`() async throws {
        let town = try await Town()
        try await town.invite(.anna)
        try await town.visit { browser in
            var pages: [String] = []
            for address in [Person.anna.email, "nooit@voorbeeld.test"] {
                let asking = Asking(town: town, browser: browser())
                let sheet = try await asking.ask(address)
                #expect(sheet.status == 200 && sheet.setCookies.isEmpty)
                let secret =
                    sheet.hidden(in: "/haarlem/aanmelden/code").first { $0.0 == "formulier" }?.1 ?? "-"
                pages.append(sheet.text.replacing(address, with: "…").replacing(secret, with: "…"))
            }
            #expect(pages[0] == pages[1])
        }
    }

    @Test func `takes a pasted code with a space in it`() async throws {
        let town = try await Town()
        try await town.invite(.anna)
        try await town.visit { browser in
            let asking = Asking(town: town, browser: browser())
            let sheet = try await asking.ask(Person.anna.email)
            let code = try await town.code(for: Person.anna.email)
            let reply = try await asking.enter("\(code.prefix(3)) \(code.suffix(3))", from: sheet)
            #expect(reply.status == 303 && reply.location == "/haarlem")
        }
    }

    @Test func `keeps a wrong code in the field and counts it`() async throws {
        let town = try await Town()
        try await town.invite(.anna)
        try await town.visit { browser in
            let asking = Asking(town: town, browser: browser())
            let sheet = try await asking.ask(Person.anna.email)
            let wrong = try await asking.wrong(Person.anna.email)
            let reply = try await asking.enter(wrong, from: sheet)
            #expect(reply.status == 422 && reply.hasError(at: "code") && reply.setCookies.isEmpty)
            #expect(reply.text.contains("value=\"\(wrong)\"") && reply.text.contains("nog 4 keer"))
            #expect(reply.text.contains("<title>Fout:"))
        }
    }

    @Test func `costs no try when it is no code at all`() async throws {
        let town = try await Town()
        try await town.invite(.anna)
        try await town.visit { browser in
            let asking = Asking(town: town, browser: browser())
            var sheet = try await asking.ask(Person.anna.email)
            for typed in ["", "12", "abcdef", "1234567", "<b>1</b>"] {
                sheet = try await asking.enter(typed, from: sheet)
                #expect(sheet.status == 422 && sheet.hasError(at: "code"))
            }
            #expect(!sheet.text.contains("<b>1</b>"))
            #expect(try await asking.enter(town.code(for: Person.anna.email), from: sheet).status == 303)
        }
    }

    @Test func `works five times at most`() async throws {
        let town = try await Town()
        try await town.invite(.anna)
        try await town.visit { browser in
            let asking = Asking(town: town, browser: browser())
            var sheet = try await asking.ask(Person.anna.email)
            let (wrong, right) = try await (
                asking.wrong(Person.anna.email), town.code(for: Person.anna.email)
            )
            for _ in 0..<5 { sheet = try await asking.enter(wrong, from: sheet) }
            #expect(sheet.status == 422)
            let reply = try await asking.enter(right, from: sheet)
            #expect(reply.status == 422 && reply.setCookies.isEmpty)
        }
    }

    @Test func `works once`() async throws {
        let town = try await Town()
        try await town.invite(.anna)
        try await town.visit { browser in
            let asking = Asking(town: town, browser: browser())
            let sheet = try await asking.ask(Person.anna.email)
            let code = try await town.code(for: Person.anna.email)
            #expect(try await asking.enter(code, from: sheet).status == 303)
            let again = Asking(town: town, browser: browser())
            #expect(try await again.enter(code, from: sheet).status == 422)
            #expect(again.browser.cookies.isEmpty)
        }
    }

    @Test func `works for ten minutes, to the second`() async throws {
        let town = try await Town()
        try await town.invite(.anna)
        try await town.visit { browser in
            for (seconds, status) in [(599, 303), (600, 422)] {
                let asking = Asking(town: town, browser: browser())
                let sheet = try await asking.ask(Person.anna.email)
                let code = try await town.code(for: Person.anna.email)
                town.clock.advance(seconds: seconds)
                #expect(try await asking.enter(code, from: sheet).status == status)
            }
        }
    }

    @Test func `works only in the form that asked for it`() async throws {
        let town = try await Town()
        try await town.invite(.anna)
        try await town.visit { browser in
            let (mine, theirs) = (
                Asking(town: town, browser: browser()), Asking(town: town, browser: browser())
            )
            let asked = try await mine.ask(Person.anna.email)
            let code = try await town.code(for: Person.anna.email)
            let other = try await theirs.ask(Person.anna.email)
            #expect(try await theirs.enter(code, from: other).status == 422)
            #expect(try await theirs.browser.post("/haarlem/aanmelden/code", [("code", code)]).status == 422)
            #expect(try await mine.enter(code, from: asked).status == 303)
        }
    }

    @Test func `still works on the page from which another was asked for`() async throws {
        let town = try await Town()
        try await town.invite(.anna)
        try await town.visit { browser in
            let asking = Asking(town: town, browser: browser())
            let first = try await asking.ask(Person.anna.email)
            let code = try await town.code(for: Person.anna.email)
            let again = first.hidden(in: "/haarlem/aanmelden")
            let second = try await asking.browser.post("/haarlem/aanmelden", again)
            #expect(second.status == 200)
            #expect(
                !first.text.contains("nieuwe code gestuurd") && second.text.contains("nieuwe code gestuurd")
            )
            #expect(try await asking.enter(code, from: second).status == 303)
        }
    }
}
