import Challenges
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The worksheet of a proposal` {
    @Test func `shows what is written and what is still missing, with the way to it`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let anna = browser()
            try await town.signIn(.anna, in: anna)
            let id = try await town.proposal(.draft)
            let full = try await anna.get("/haarlem/voorstellen/\(id)/werkblad")
            #expect(full.text.contains("Tekst over plan."))
            #expect(full.text.contains("Alles is ingevuld."))
            let saved = try await anna.post(
                "/haarlem/voorstellen/\(id)/delen/plan",
                [("versie", "1"), ("tekst", "")]
            )
            #expect(saved.location == "/haarlem/voorstellen/\(id)/werkblad?bewaard")
            let sheet = try await anna.get(saved.location)
            #expect(sheet.text.contains("Schrijf het deel ‘"))
            #expect(sheet.text.contains("href=\"/haarlem/voorstellen/\(id)/delen/plan\""))
            #expect(!sheet.text.contains("/doen/voorleggen"))
        }
    }

    @Test func `shows both texts side by side, and one that holds both`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let anna = browser()
            try await town.signIn(.anna, in: anna)
            let id = try await town.proposal(.draft)
            let address = "/haarlem/voorstellen/\(id)/delen/plan"
            let carla = browser()
            try await town.signIn(.carla, in: carla)
            _ = try await carla.post(address, [("versie", "1"), ("tekst", "Tekst over plan.\nVan Carla.")])
            let clash = try await anna.post(
                address,
                [("versie", "1"), ("tekst", "Van Anna.\nTekst over plan.")]
            )
            #expect(clash.status == 409)
            #expect(clash.hasError(at: "plan"))
            #expect(clash.text.contains("Opgeslagen door Carla Cornelissen"))
            #expect(clash.text.contains("<input type=\"hidden\" name=\"versie\" value=\"2\">"))
            #expect(clash.text.contains(">Van Anna.\nTekst over plan.\nVan Carla.</textarea>"))
            let merged = try await anna.post(
                address,
                [("versie", "2"), ("tekst", "Van Anna.\nTekst over plan.\nVan Carla.")]
            )
            #expect(merged.status == 303)
            let history = try await carla.get("\(address)/geschiedenis?tekst=2")
            #expect(history.text.contains("<ins>"))
            #expect(history.text.contains("Anna Adema"))
        }
    }

    @Test func `keeps every figure that was typed when one cannot be read`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let anna = browser()
            try await town.signIn(.anna, in: anna)
            let id = try await town.proposal(.draft)
            let typed = [
                ("versie", "1"), ("soort-0", "cost"), ("post-0", "Hout"), ("bedrag-0", "1.250,50"),
                ("post-1", ""), ("bedrag-1", ""), ("soort-2", "fund"), ("post-2", "Fonds"),
                ("bedrag-2", "veel"), ("target", "12,5"), ("targetOn", "32-1-2027"),
            ]
            let sheet = try await anna.post("/haarlem/voorstellen/\(id)/gegevens", typed)
            #expect(sheet.status == 422)
            #expect(sheet.text.contains("href=\"#money-1\""))
            #expect(sheet.hasError(at: "targetOn"))
            for text in ["value=\"1.250,50\"", "value=\"Fonds\"", "value=\"veel\"", "value=\"12,5\""] {
                #expect(sheet.text.contains(text), "\(text)")
            }
        }
    }

    @Test func `leads from consent to a public page`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let carla = browser()
            try await town.signIn(.carla, in: carla)
            let id = try await town.proposal(.awaitingMembers)
            let page = "/haarlem/voorstellen/\(id)"
            #expect(try await browser().get(page).status == 404)
            let agreed = try await carla.post("\(page)/doen/instemmen", [])
            #expect(agreed.location == "\(page)?gelukt=instemmen")
            let sheet = try await browser().get(page)
            #expect(sheet.status == 200)
            for text in ["Samen koken", "€ 4.000", "€ 2.000", "mensen per week", "Tekst over plan."] {
                #expect(sheet.text.contains(text), "\(text)")
            }
            #expect(!sheet.text.contains("Anna Adema"))
            let hash = try await town.store.read { try Version.latest(of: id, $0)?.hash ?? "" }
            #expect(sheet.text.contains(hash.prefix(8)))
        }
    }
}
