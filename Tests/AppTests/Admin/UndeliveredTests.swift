import Foundation
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `An administrator whose mail does not go out` {
    @Test func `is told on every page, sees why, and tries again`() async throws {
        let town = try await Town()
        let anna = Person.anna
        try await town.visit { browser in
            let (frank, member) = (browser(), browser())
            try await town.signIn(.frank, in: frank)
            try await town.signIn(anna, in: member)
            let now = town.clock.now
            let waiting = try await town.store.read { try WaitingMessage.due(at: now, limit: 100, $0) }
            for message in waiting {
                let failure = MailFailure.refused(status: "exit 1").description
                _ = try await town.store.keep(MarkFailed(message.id, failure: failure))
            }
            #expect(try await !frank.get("/haarlem").text.contains("E-mail komt niet aan"))
            town.clock.advance(seconds: 3_601)
            for path in ["/haarlem", "/haarlem/profiel"] {
                #expect(try await frank.get(path).text.contains("E-mail komt niet aan"))
            }
            for one in [browser(), member] {
                #expect(try await !one.get("/haarlem").text.contains("E-mail komt niet aan"))
            }
            let page = try await frank.get("/haarlem/beheer/e-mail")
            #expect(page.text.contains("Uitnodiging"))
            #expect(page.text.contains("het mailprogramma neemt de e-mail niet aan."))
            #expect(!page.text.contains(anna.email) && !page.text.contains(anna.name))
            let reply = try await frank.post("/haarlem/beheer/e-mail/opnieuw")
            #expect(reply.location == "/haarlem/beheer/e-mail?gelukt=opnieuw")
            #expect(try await frank.get(reply.location).text.contains("Wij proberen het binnen een minuut"))
        }
        let now = town.clock.now
        #expect(try await town.store.read { try !WaitingMessage.due(at: now, limit: 1, $0).isEmpty })
    }

    @Test func `reads that all is well when it is`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let frank = browser()
            try await town.signIn(.frank, in: frank)
            let page = try await frank.get("/haarlem/en/beheer/e-mail")
            #expect(page.text.contains("All e-mails were delivered.") && !page.text.contains("Try again now"))
        }
    }

    @Test(arguments: LetterKind.allCases)
    func `reads a name for every kind of letter`(kind: LetterKind) throws {
        let catalogues = try Words.load(from: ResourceFolder.find(nil).appending(path: "Locales"))
        for language in Language.allCases {
            #expect(try #require(catalogues[language]).has("letter-kind.\(kind.rawValue)"))
        }
    }

    @Test func `reads a reason for every failure`() {
        let failures: [(MailFailure, String)] = [
            (.notStarted, "not-started"), (.refused(status: "exit 1"), "refused"),
            (.tookTooLong, "took-too-long"), (.notWritten, "not-written"),
            (.wordless(kind: "x"), "wordless"), (.noAddress, "no-address"), (.expired, "expired"),
        ]
        for (failure, slug) in failures { #expect(MailFailure.slug(of: failure.description) == slug) }
        #expect(MailFailure.slug(of: "unexpected: Oops") == "unexpected")
    }
}
