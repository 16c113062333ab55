import Challenges
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The pages of calls and of search` {
    @Test func `lead a stranger to sign in, and a member to respond`() async throws {
        let town = try await Town()
        let (daan, dora) = (try await town.invite(.daan), try await town.invite(.dora))
        let opgave = try await town.store.opgave(of: daan, and: dora)
        let id = try await town.store.call(for: opgave, by: daan)
        try await town.visit { browser in
            let stranger = try await browser().get("/haarlem/oproepen/\(id)")
            #expect(stranger.text.contains("Meld u aan om te reageren"))
            let carla = browser()
            try await town.signIn(.carla, in: carla)
            let sent = try await carla.post("/haarlem/oproepen/\(id)/reactie", [("offer", "Ik help graag.")])
            #expect(sent.status == 303)
            #expect(
                try await carla.get("/haarlem/oproepen/\(id)").text.contains(">Ik help graag.</textarea>")
            )
            let owner = browser()
            try await town.signIn(.daan, in: owner)
            #expect(try await owner.get("/haarlem/oproepen/\(id)").text.contains("Carla Cornelissen"))
            #expect(try await !carla.get("/haarlem/oproepen/\(id)").text.contains("Carla Cornelissen"))
        }
    }

    @Test func `find what everybody can read, with the words marked`() async throws {
        let town = try await Town()
        let (daan, dora) = (try await town.invite(.daan), try await town.invite(.dora))
        let id = try await town.store.opgave(of: daan, and: dora)
        _ = try await town.store.opgave(of: daan, and: dora, title: "Geheim plein", in: .draft)
        try await town.visit { browser in
            let page = try await browser().get("/haarlem/zoeken?zoek=zomer+plein")
            #expect(page.text.contains("1 gevonden"))
            #expect(page.text.contains("/haarlem/opgaven/\(id)"))
            #expect(page.text.contains("<mark>zomer</mark>"))
            #expect(!page.text.contains("Geheim"))
            let nothing = try await browser().get("/haarlem/zoeken?zoek=%3Cqqq%3E")
            #expect(nothing.text.contains("Niets gevonden"))
            #expect(!nothing.text.contains("<qqq>"))
        }
    }
}
