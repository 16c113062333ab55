import Challenges
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The pages of ideas` {
    private let form = [
        ("title", "Bankjes bij de vijver"), ("description", "Niemand kan er zitten."), ("reach", "street"),
        ("name", "Ida Inwoner"), ("email", "ida@voorbeeld.test"),
    ]

    @Test func `take an idea without an account, and show its text and no name once it is cared for`()
        async throws
    {
        let town = try await Town()
        try await town.visit { browser in
            let stranger = browser()
            let received = try await stranger.post("/haarlem/ideeen/nieuw", form)
            #expect(received.status == 303)
            let page = try await stranger.get(received.location)
            #expect(page.text.contains("Uw idee heeft nummer 1"))
            #expect(!page.text.contains("Niemand kan er zitten"))
            let hanna = browser()
            try await town.signIn(.hanna, in: hanna)
            let queue = try await hanna.get("/haarlem/ideeen/wachtrij")
            #expect(queue.text.contains("Bankjes bij de vijver"))
            let address = String(received.location.split(separator: "?")[0])
            #expect(try await hanna.post("\(address)/behandeling").status == 303)
            let open = try await stranger.get(address)
            #expect(open.text.contains("Niemand kan er zitten"))
            #expect(!open.text.contains("Ida"))
            #expect(!open.text.contains("ida@"))
        }
    }

    @Test func `say what is missing, and keep what was typed`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let refused = try await browser().post(
                "/haarlem/ideeen/nieuw",
                [("title", "Een bank"), ("reach", "street"), ("email", "geen adres")]
            )
            #expect(refused.status == 422)
            #expect(refused.hasError(at: "description"))
            #expect(refused.hasError(at: "email"))
            #expect(refused.text.contains("value=\"Een bank\""))
        }
    }

    @Test func `let the adviser make an opgave of it`() async throws {
        let town = try await Town()
        let daan = try await town.invite(.daan)
        let hanna = try await town.invite(.hanna)
        let id = try await town.store.idea(in: hanna)
        try await town.visit { browser in
            let adviser = browser()
            try await town.signIn(.hanna, in: adviser)
            let adopted = try await adviser.post(
                "/haarlem/ideeen/\(id)/opgave",
                [("owner", daan.description), ("reason", "Dit past bij het plan.")]
            )
            #expect(adopted.status == 303)
            let page = try await adviser.get("/haarlem/ideeen/\(id)")
            #expect(page.text.contains("Verder in de opgave"))
            #expect(page.text.contains("Dit past bij het plan."))
            let stranger = try await browser().get("/haarlem/ideeen/\(id)")
            #expect(!stranger.text.contains("Verder in de opgave"))
        }
    }
}
