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

    @Test func `show the adviser who brought it, and nobody else`() async throws {
        let town = try await Town()
        let hanna = try await town.invite(.hanna)
        let id = try await town.store.idea(in: hanna, email: "ida@voorbeeld.test")
        try await town.visit { browser in
            let adviser = browser()
            try await town.signIn(.hanna, in: adviser)
            #expect(try await adviser.get("/haarlem/ideeen/\(id)").text.contains("Ida Inwoner"))
            #expect(try await !browser().get("/haarlem/ideeen/\(id)").text.contains("Ida Inwoner"))
        }
    }

    @Test func `lead from an idea to its group for everybody, and to the draft for the group`() async throws {
        let town = try await Town()
        let (hanna, carla) = (try await town.invite(.hanna), try await town.invite(.carla))
        let id = try await town.store.idea(by: .member(carla), in: hanna)
        try await town.visit { browser in
            let (adviser, author) = (browser(), browser())
            try await town.signIn(.hanna, in: adviser)
            try await town.signIn(.carla, in: author)
            let page = "/haarlem/ideeen/\(id)"
            let formed = try await adviser.post("\(page)/groep", [("reason", "Sterk plan.")])
            #expect(formed.location == "\(page)?gelukt=groep")
            for reader in [author, browser()] {
                #expect(try await reader.get(page).text.contains("href=\"/haarlem/teams/"))
            }
            #expect(try await author.get(page).text.contains("href=\"/haarlem/voorstellen/"))
            #expect(try await !browser().get(page).text.contains("href=\"/haarlem/voorstellen/0"))
        }
    }

    @Test func `say why the words of an idea are hidden`() async throws {
        let town = try await Town()
        let hanna = try await town.invite(.hanna)
        _ = try await town.invite(.jasmijn)
        let id = try await town.store.idea(in: hanna)
        try await town.visit { browser in
            let editor = browser()
            try await town.signIn(.jasmijn, in: editor)
            let page = "/haarlem/ideeen/\(id)"
            #expect(try await editor.get(page).text.contains("/verbergen"))
            let reason = [("reason", "Er staat een naam in.")]
            #expect(try await editor.post("\(page)/verbergen", reason).status == 303)
            let stub = try await browser().get(page)
            #expect(stub.text.contains("Er staat een naam in."))
            #expect(!stub.text.contains("vijver"))
        }
    }

    @Test func `let who has the receipt add a photo, and nobody without it`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let stranger = browser()
            let received = try await stranger.post("/haarlem/ideeen/nieuw", form)
            let page = try await stranger.get(received.location)
            let link = try #require(page.text.firstMatch(of: /href="([^"]*\/stukken\?bewijs=[^"]*)"/)?.1)
            #expect(try await stranger.get(String(link)).text.contains("Een pdf of een foto"))
            let bare = String(link.split(separator: "?")[0])
            #expect(try await stranger.get("\(bare)?bewijs=anders").status == 404)
        }
    }
}
