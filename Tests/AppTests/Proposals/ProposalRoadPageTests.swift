import Challenges
import Foundation
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The page of a proposal` {
    @Test func `offers the next step to whose step it is`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let (hanna, anna) = (browser(), browser())
            try await town.signIn(.hanna, in: hanna)
            try await town.signIn(.anna, in: anna)
            let id = try await town.proposal(.submitted)
            let page = "/haarlem/voorstellen/\(id)"
            #expect(try await hanna.get(page).text.contains("/doen/nemen"))
            #expect(try await !anna.get(page).text.contains("/doen/nemen"))
            #expect(try await anna.get(page).text.contains("/doen/intrekken"))
            #expect(try await hanna.get("/haarlem/voorstellen/te-doen").text.contains("Samen koken"))
            #expect(try await hanna.post("\(page)/doen/nemen", []).status == 303)
            #expect(try await hanna.get(page).text.contains("/doen/route"))
        }
    }

    @Test func `is found from the front door and the opgaven, with what waits for whose step it is`()
        async throws
    {
        let town = try await Town()
        _ = try await town.proposal(.submitted)
        try await town.visit { browser in
            let (hanna, stranger) = (browser(), browser())
            try await town.signIn(.hanna, in: hanna)
            for page in ["/haarlem", "/haarlem/opgaven"] {
                #expect(
                    try await stranger.get(page).text.contains("href=\"/haarlem/voorstellen\""),
                    "\(page)"
                )
                #expect(try await !stranger.get(page).text.contains("/voorstellen/te-doen"), "\(page)")
                #expect(try await hanna.get(page).text.contains("/voorstellen/te-doen"), "\(page)")
            }
        }
    }

    @Test func `shows the values by which the track was chosen`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let hanna = browser()
            try await town.signIn(.hanna, in: hanna)
            let id = try await town.proposal(.screening)
            let form = "/haarlem/voorstellen/\(id)/doen/route"
            let typed = [
                ("mandate", "ja"), ("affected", "nee"), ("track", "quick"), ("reason", "Klein plan"),
            ]
            let refused = try await hanna.post(form, typed)
            #expect(refused.status == 409)
            #expect(refused.hasError(at: "track"))
            #expect(refused.text.contains("Klein plan"))
            let empty = try await hanna.post(
                form,
                [("mandate", "ja"), ("affected", "nee"), ("track", "long")]
            )
            #expect(empty.hasError(at: "reason"))
            #expect(empty.text.contains("<a href=\"#reason\">Waarom? "))
            let long = typed.map { $0.0 == "track" ? ("track", "long") : $0 }
            #expect(try await hanna.post(form, long).status == 303)
            let sheet = try await browser().get("/haarlem/voorstellen/\(id)")
            #expect(sheet.text.contains("Lange route"))
            #expect(sheet.text.contains("€ 6.000, de grens is € 5.000"))
        }
    }

    @Test func `lays the figures and the documents of two versions beside each other`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let anna = browser()
            try await town.signIn(.anna, in: anna)
            let id = try await town.proposal(.revision)
            let speaker = try #require(
                try await town.store.read { try Member.find(email: Person.anna.email, $0) }
            )
            var sheet = FactSheet.example()
            sheet.legalForm = "Stichting"
            let save = SaveFacts(id, basedOn: 1, sheet)
            _ = try await town.store.perform(save, as: .member(speaker.id))
            let paper = AddPaper("keuken.pdf", Data("%PDF-1.7".utf8), to: Challenges.Thing(.proposal, id))
            _ = try await town.store.perform(paper, as: .member(speaker.id))
            let page = "/haarlem/voorstellen/\(id)"
            let history = try await anna.get("\(page)/gegevens/geschiedenis")
            #expect(history.text.contains("<ins>"))
            #expect(history.text.contains("Stichting"))
            #expect(try await anna.get("\(page)/werkblad").text.contains("keuken.pdf"))
            #expect(try await !browser().get(page).text.contains("keuken.pdf"))
            _ = try await town.store.perform(SubmitRevision(id), as: .member(speaker.id))
            let compared = try await browser().get("\(page)/versies/2?met=1")
            #expect(compared.text.contains("<ins>"))
            #expect(compared.text.contains("Rechtsvorm: Stichting"))
            #expect(compared.text.contains("keuken.pdf ("))
            #expect(try await browser().get(page).text.contains("keuken.pdf"))
        }
    }

    @Test func `keeps opinions to themselves until the review is over`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let (daan, dora) = (browser(), browser())
            try await town.signIn(.daan, in: daan)
            try await town.signIn(.dora, in: dora)
            let id = try await town.proposal(.inReview)
            let page = "/haarlem/voorstellen/\(id)"
            let opinion = [
                ("version", "1"), ("score-effect", "4"), ("score-support", "4"), ("score-feasible", "3"),
                ("score-money", "5"), ("recommendation", "yes"), ("opinion", "Doen, met een goede keuken."),
            ]
            #expect(try await daan.post("\(page)/doen/beoordelen", opinion).status == 303)
            for reader in [browser(), dora] {
                #expect(try await !reader.get(page).text.contains("goede keuken"))
            }
            #expect(try await daan.get(page).text.contains("goede keuken"))
            #expect(try await dora.post("\(page)/doen/beoordelen", opinion).status == 303)
            let sheet = try await browser().get(page)
            #expect(sheet.text.contains("goede keuken"))
            #expect(!sheet.text.contains("Daan Dijksma"))
            #expect(sheet.text.contains("Beoordelaar 1"))
            #expect(sheet.text.contains("gemiddeld 3,95 van 5"))
        }
    }

    @Test func `lays two versions side by side`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let anna = browser()
            try await town.signIn(.anna, in: anna)
            let id = try await town.proposal(.revision)
            let page = "/haarlem/voorstellen/\(id)"
            _ = try await anna.post("\(page)/delen/plan", [("versie", "1"), ("tekst", "Tekst over koken.")])
            #expect(try await anna.post("\(page)/doen/indienen", []).status == 303)
            let sheet = try await browser().get("\(page)/versies/2?met=1")
            #expect(sheet.text.contains("<del>plan.</del><ins>koken.</ins>"))
            #expect(sheet.text.contains("er is niets aan veranderd"))
            #expect(try await browser().get(page).text.contains("Dit oordeel gaat over een oudere versie."))
        }
    }

    @Test(arguments: ["", "?stand=loopt", "?stand=besloten", "?thema=groen&pagina=1"])
    func `is found in the list of all`(query: String) async throws {
        let town = try await Town()
        _ = try await town.proposal(.submitted)
        try await town.visit { browser in
            let sheet = try await browser().get("/haarlem/voorstellen\(query)")
            #expect(sheet.status == 200)
            #expect(sheet.text.contains("Samen koken") == !query.contains("besloten"))
            let english = try await browser().get("/haarlem/en/voorstellen\(query)")
            #expect(english.text.contains("Proposals"))
        }
    }
}
