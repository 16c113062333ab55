import MixedZone
import Support
import Testing

@testable import App

/// Somebody new, from an address to a profile.
struct Newcomer {
    static let address = "nieuw@voorbeeld.test"
    let asking: Asking

    init(_ town: Town, _ browser: Browser) {
        asking = Asking(town: town, browser: browser)
    }

    /// The page on which a profile starts.
    func prove(back: String = "") async throws -> Sheet {
        let sheet = try await asking.ask(Self.address, back: back)
        return try await asking.enter(asking.town.code(for: Self.address), from: sheet)
    }

    func start(_ fields: [(String, String)], from sheet: Sheet) async throws -> Sheet {
        let hidden = sheet.hidden(in: "/haarlem/aanmelden/profiel")
        return try await asking.browser.post("/haarlem/aanmelden/profiel", hidden + fields)
    }

    static let complete = [
        ("name", "Noor Nieuw"), ("role", "entrepreneur"), ("sixteen", "ja"), ("consent", "matching"),
    ]
}

@Suite struct `Becoming a member` {
    @Test func `of an open zone is done at once`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let newcomer = Newcomer(town, browser())
            let profile = try await newcomer.prove(back: "/haarlem/reserveringen")
            #expect(profile.status == 200 && profile.setCookies.isEmpty)
            let reply = try await newcomer.start(Newcomer.complete, from: profile)
            #expect(reply.status == 303 && reply.location == "/haarlem/reserveringen")
            #expect(try await newcomer.asking.browser.get("/haarlem/profiel").text.contains("Noor Nieuw"))
        }
        let member = try #require(try await town.store.read { try Member.find(email: Newcomer.address, $0) })
        let consents = try await town.store.read { try Consent.inForce(for: member.id, $0) }
        #expect(member.state == .active && consents == [.matching])
    }

    @Test func `says everything that is missing at once, and keeps the rest`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let newcomer = Newcomer(town, browser())
            let empty = try await newcomer.start([], from: newcomer.prove())
            #expect(empty.status == 422)
            for field in ["name", "role", "sixteen"] { #expect(empty.hasError(at: field)) }
            let young = try await newcomer.start(
                [("name", "<i>Noor</i>"), ("role", "resident"), ("consent", "newsletter")],
                from: empty
            )
            #expect(young.status == 422 && young.hasError(at: "sixteen") && !young.hasError(at: "name"))
            #expect(young.text.contains("value=\"&lt;i&gt;Noor&lt;/i&gt;\""))
            #expect(young.text.contains("value=\"resident\" checked"))
            #expect(young.text.contains("value=\"newsletter\" checked"))
        }
    }

    @Test func `on request waits for an answer, and then works`() async throws {
        let town = try await Town(.onRequest)
        try await town.visit { browser in
            let newcomer = Newcomer(town, browser())
            let reply = try await newcomer.start(Newcomer.complete, from: newcomer.prove())
            #expect(reply.status == 200 && reply.setCookies.isEmpty)
            #expect(reply.text.contains("Wij hebben uw aanvraag ontvangen"))
            let waiting = try await newcomer.prove()
            #expect(waiting.setCookies.isEmpty && waiting.text.contains("Wij hebben uw aanvraag ontvangen"))
            let host = browser()
            try await town.signIn(.esra, in: host)
            let requests = try await host.get("/haarlem/beheer/verzoeken")
            #expect(requests.text.contains("Noor Nieuw"))
            let action = try #require(requests.text.firstMatch(of: /action="([^"]*besluit)"/)?.1)
            #expect(try await host.post(String(action), [("besluit", "toelaten")]).status == 303)
            #expect(try await newcomer.prove().status == 303)
        }
    }

    @Test func `as a civil servant is for an administrator to decide, also in an open zone`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let newcomer = Newcomer(town, browser())
            let fields = [("name", "Noor"), ("role", "civilServant"), ("sixteen", "ja")]
            let profile = try await newcomer.prove()
            #expect(profile.text.contains("Een beheerder bekijkt dit eerst."))
            let asked = try await newcomer.start(fields, from: profile)
            #expect(asked.setCookies.isEmpty && asked.text.contains("Een beheerder bekijkt uw aanvraag"))
            let later = try await newcomer.prove()
            #expect(
                later.text.contains("Een beheerder bekijkt uw aanvraag") && !later.text.contains("Een host")
            )
            let (host, administrator) = (browser(), browser())
            try await town.signIn(.esra, in: host)
            try await town.signIn(.frank, in: administrator)
            let shown = try await host.get("/haarlem/beheer/verzoeken")
            #expect(!shown.text.contains("value=\"toelaten\"") && shown.text.contains("Vraag een beheerder"))
            let action = try #require(shown.text.firstMatch(of: /action="([^"]*besluit)"/)?.1)
            let refused = try await host.post(String(action), [("besluit", "toelaten")])
            #expect(refused.status == 403 && refused.text.contains("Vraag een beheerder"))
            #expect(try await administrator.post(String(action), [("besluit", "toelaten")]).status == 303)
        }
    }

    @Test func `with a staff role is not offered and not taken`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let newcomer = Newcomer(town, browser())
            let profile = try await newcomer.prove()
            #expect(
                !profile.text.contains("value=\"administrator\"") && !profile.text.contains("value=\"host\"")
            )
            let fields = [("name", "Noor"), ("role", "administrator"), ("sixteen", "ja")]
            let reply = try await newcomer.start(fields, from: profile)
            #expect(reply.status == 403 && reply.setCookies.isEmpty)
        }
        #expect(try await town.store.read { try Member.find(email: Newcomer.address, $0) } == nil)
    }

    @Test func `by invitation is nobody's own doing`() async throws {
        let town = try await Town(.invited)
        try await town.visit { browser in
            let newcomer = Newcomer(town, browser())
            let reply = try await newcomer.prove()
            #expect(reply.text.contains("op uitnodiging") && reply.text.contains("Bel 14 000."))
            #expect(reply.hidden(in: "/haarlem/aanmelden/profiel").isEmpty)
        }
    }

    @Test func `needs an address that was proven in this form, and proven lately`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let stranger = browser()
            for secret in ["", "verzonnen"] {
                let fields = Newcomer.complete + [("formulier", secret), ("email", "x@voorbeeld.test")]
                #expect(try await stranger.post("/haarlem/aanmelden/profiel", fields).status == 410)
            }
            let newcomer = Newcomer(town, browser())
            let profile = try await newcomer.prove()
            town.clock.advance(minutes: 30)
            #expect(try await newcomer.start(Newcomer.complete, from: profile).status == 410)
            let other = Newcomer(town, browser())
            let proven = try await other.prove()
            #expect(try await other.start(Newcomer.complete, from: proven).status == 303)
            let elsewhere = Newcomer(town, browser())
            #expect(try await elsewhere.start(Newcomer.complete, from: proven).status == 410)
            #expect(elsewhere.asking.browser.cookies.isEmpty)
        }
    }
}
