import Booking
import Foundation
import GRDB
import HTTPTypes
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `My data` {
    /// Anna with a reservation, a consent and a second browser.
    private func lived(_ town: Town, _ browser: Browser) async throws -> Member.ID {
        let anna = try await town.signIn(.anna, in: browser)
        let store = try await town.store
        let places = try await store.furnish("grachtpand", name: "Grachtpand")
        let day = try #require(CivilDay("2026-11-26"))
        let booking = BookSeat(.seat(try places.seat(3)), day: day, part: .morning)
        _ = try await store.perform(booking, as: .member(anna))
        _ = try await store.perform(GiveConsent(purpose: .matching), as: .member(anna))
        _ = try await store.keep(OpenSession(member: anna))
        return anna
    }

    @Test(arguments: ["", "/en"])
    func `stand on one page, in words`(language: String) async throws {
        let town = try await Town()
        try await town.visit { browser in
            let one = browser()
            let anna = try await lived(town, one)
            let sheet = try await one.get("/haarlem\(language)/profiel/gegevens")
            #expect(sheet.status == 200 && sheet.headers[.cacheControl] == "no-store")
            for text in [Person.anna.name, Person.anna.email, anna.description, "24 november 2026"] {
                let shown = language.isEmpty ? text : text.replacing("november", with: "November")
                #expect(sheet.text.contains(shown), "\(shown)")
            }
            #expect(!sheet.text.contains("mydata.") && !sheet.text.contains(/\{[a-z]+\}/))
            #expect(sheet.text.contains("/profiel/gegevens/bestand"))
            #expect(sheet.text.matches(of: /\/apparaten\/[0-9a-f]{64}\/afmelding/).count == 1)
        }
    }

    @Test func `are a file that is kept by nobody on the way`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let one = browser()
            let anna = try await lived(town, one)
            let file = try await one.get("/haarlem/profiel/gegevens/bestand")
            #expect(file.status == 200 && file.headers[.cacheControl] == "no-store")
            #expect(file.headers[.contentType] == "application/json")
            let name = file.headers[.contentDisposition] ?? ""
            #expect(name == "attachment; filename=\"mijn-gegevens-haarlem.json\"")
            let told = try JSONValue(Data(file.text.utf8))
            #expect(told["pseudonym"] == .string(anna.description))
            #expect(told.value(at: "profile.email") == .string(Person.anna.email))
            for list in ["roles", "consents", "reservations", "sessions", "messages", "journal"] {
                guard case .array(let entries)? = told[list] else { throw Unreadable() }
                #expect(!entries.isEmpty, "\(list)")
            }
        }
    }

    @Test func `say what is shared with whom, and stop it in one tap`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let one = browser()
            let anna = try await lived(town, one)
            let action = "/haarlem/profiel/toestemmingen/matching/intrekking"
            #expect(try await one.get("/haarlem/profiel/gegevens").text.contains(action))
            let reply = try await one.post(action)
            #expect(reply.status == 303 && reply.location == "/haarlem/profiel/gegevens?gelukt=toestemming")
            #expect(try await town.store.read { try Consent.inForce(for: anna, $0) } == [])
            #expect(try await one.post(action).status == 303)
            let after = try await one.get(reply.location)
            #expect(!after.text.contains(action) && after.text.contains("ingetrokken"))
        }
    }

    @Test func `end one session and no other, and never somebody else's`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let (one, stranger) = (browser(), browser())
            let anna = try await lived(town, one)
            try await town.signIn(.bilal, in: stranger)
            let page = try await one.get("/haarlem/profiel/gegevens").text
            let match = try #require(page.firstMatch(of: /\/haarlem\/profiel\/apparaten\/\w+\/afmelding/))
            let action = String(match.output)
            let now = try await town.store.now
            func sessions() async throws -> Int {
                try await town.store.read { try Session.all(of: anna, at: now, $0).count }
            }
            #expect(try await stranger.post(action).status == 303)
            #expect(try await sessions() == 2)
            #expect(try await one.post(action).location.hasSuffix("gelukt=apparaat"))
            #expect(try await sessions() == 1)
            #expect(try await one.get("/haarlem/profiel").status == 200)
        }
    }

    @Test func `tell to the day when a session was last used`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let one = browser()
            try await town.signIn(.anna, in: one)
            _ = try await one.get("/haarlem/profiel/gegevens")
            town.clock.advance(days: 3)
            _ = try await one.get("/haarlem/profiel")
            let sheet = try await one.get("/haarlem/profiel/gegevens")
            #expect(sheet.text.contains("aangemeld op 24 november 2026, laatst gebruikt op 27 november 2026"))
        }
    }

    @Test func `hold how often one is written to`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let one = browser()
            let anna = try await town.signIn(.anna, in: one)
            for rhythm in MailRhythm.allCases {
                let reply = try await one.post("/haarlem/profiel/post", [("rhythm", rhythm.rawValue)])
                #expect(reply.status == 303 && reply.location == "/haarlem/profiel?gelukt=post")
                #expect(try await town.store.read { try MailRhythm.of(anna, $0) } == rhythm)
                let shown = try await one.get(reply.location).text
                #expect(shown.contains("value=\"\(rhythm.rawValue)\" checked"))
            }
            let wrong = try await one.post("/haarlem/profiel/post", [("rhythm", "soms")])
            #expect(wrong.status == 422 && wrong.hasError(at: "rhythm"))
        }
    }

    @Test func `hold what every part of the zone knows, and lose it on leaving`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let one = browser()
            let anna = try await town.signIn(.anna, in: one)
            _ = try await town.store.keep(FollowSomething(member: anna))
            #expect(try await one.get("/haarlem/profiel/gegevens").text.contains("bewaren wij 1 regel van u"))
            let file = try await one.get("/haarlem/profiel/gegevens/bestand")
            let told = try JSONValue(Data(file.text.utf8))
            #expect(told.value(at: "elsewhere.follows[0].bond") == .string("chosen"))
            _ = try await one.post("/haarlem/profiel/vertrek")
            let left = try await town.store.read { try DataElsewhere.load(anna, $0).tables }
            #expect(left.isEmpty)
        }
    }
}

/// Makes somebody follow the thread of a thing, past every command.
private struct FollowSomething: Bookkeeping {
    let member: Member.ID

    func write(_ db: Database, at now: Instant) throws -> Done {
        try db.execute(sql: "INSERT INTO threads (id, began_at) VALUES ('draad', 1)")
        try db.execute(
            sql: "INSERT INTO follows (thread_id, member_id, bond, since) VALUES ('draad', ?, 'chosen', 1)",
            arguments: [member]
        )
        return Done()
    }
}
