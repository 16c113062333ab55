import Booking
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `An administrator who runs the programmes` {
    private static let name = [
        ("nameNl", "Proef"), ("nameEn", "Trial"), ("purposeNl", "Leren"), ("purposeEn", "Learning"),
    ]

    private static func days(_ first: String, _ last: String) -> [(String, String)] {
        name + [("from", first), ("until", last)]
    }

    @Test func `adds one, is warned before it ends, and prolongs it`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let frank = browser()
            try await town.signIn(.frank, in: frank)
            let path = "/haarlem/beheer/programmas"
            #expect(try await frank.get(path).status == 200)
            let saved = try await frank.post(path, Self.days("1-9-2026", "31-12-2026"))
            #expect(saved.location == "/haarlem/beheer/zone?gelukt=gewijzigd")
            let zone = try await frank.get("/haarlem/beheer/zone")
            #expect(zone.text.contains("Na 31 december 2026 loopt er geen programma meer."))
            let again = try await frank.postAnew(path, Self.days("1-9-2026", "31-12-2026"))
            #expect(again.status == 409)
            let longer = try await frank.post("\(path)/proef", Self.days("1-9-2026", "30-6-2027"))
            #expect(longer.status == 303)
            #expect(
                try await !frank.get("/haarlem/beheer/zone").text.contains("loopt er geen programma meer")
            )
            let history = try await frank.get("\(path)/proef/geschiedenis")
            #expect(history.text.contains("van 31 december 2026 naar 30 juni 2027"))
            let entry = try #require(history.text.firstMatch(of: /programmas\/proef\/stand\/[0-9]+/)?.0)
            let told = try await frank.get("/haarlem/beheer/\(entry)")
            #expect(told.text.contains("value=\"30-6-2027\""))
        }
    }

    @Test func `sees whom an earlier end hits before it is saved, and closes with a reason`() async throws {
        let town = try await Town()
        let store = try await town.store
        let places = try await store.furnish()
        let anna = try await town.invite(.anna)
        let day = try #require(CivilDay("2026-11-26"))
        let held = try await store.perform(
            BookSeat(.seat(try places.seat(1)), day: day, part: .morning),
            as: .member(anna)
        )
        try await town.visit { browser in
            let frank = browser()
            try await town.signIn(.frank, in: frank)
            let path = "/haarlem/beheer/programmas"
            #expect(try await frank.post(path, Self.days("1-9-2026", "30-6-2027")).status == 303)
            let shown = try await frank.post("\(path)/proef", Self.days("1-9-2026", "25-11-2026"))
            #expect(shown.status == 409 && shown.hasError(at: "settlement"))
            #expect(shown.text.contains("Deze wijziging raakt 1 reservering"))
            #expect(shown.text.contains("Anna Adema"))
            let closing = "\(path)/proef/sluiting"
            let fields = [
                ("lastDay", "25-11-2026"), ("closingNl", "Het geld is op."), ("closingEn", "No money."),
            ]
            let hit = try await frank.post(closing, fields)
            let seen = hit.hidden(in: closing)
            #expect(hit.status == 409 && seen.map(\.1) == [held.description])
            let answer = [("settlement", "hand-back"), ("reason", "Wij stoppen eerder.")]
            #expect(try await frank.post(closing, fields + seen + answer).status == 303)
            #expect(try await browser().get("/haarlem/over").text.contains("Eerder gestopt: Het geld is op."))
        }
        #expect(try await store.read { try Reservation.find(held, $0)?.state } == .cancelled)
    }

    @Test func `brings back what one was called`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let frank = browser()
            try await town.signIn(.frank, in: frank)
            let path = "/haarlem/beheer/programmas"
            #expect(try await frank.post(path, Self.days("1-9-2026", "30-6-2027")).status == 303)
            let other = [("nameNl", "Anders")] + Self.days("1-9-2026", "30-6-2027").dropFirst()
            #expect(try await frank.post("\(path)/proef", other).status == 303)
            let history = try await frank.get("\(path)/proef/geschiedenis")
            #expect(history.text.contains("Gewijzigd: naam in het Nederlands"))
            let action = try #require(history.actions(ending: "/herstel").first)
            #expect(try await frank.post(action).status == 303)
        }
        let names = try await town.store.read { try Programme.all($0).map(\.name.nl) }
        #expect(names == ["Proef"])
    }
}

@Suite struct `An administrator who names the zone and its areas` {
    @Test func `changes the name and who can take part, and brings it back`() async throws {
        let town = try await Town()
        let before = try await town.store.read(Zone.load)
        let fields = [
            ("name", "Spaarnestad"), ("municipality", "Haarlem"), ("municipalityCode", "gm0392"),
        ]
        try await town.visit { browser in
            let (frank, stranger) = (browser(), browser())
            try await town.signIn(.frank, in: frank)
            let path = "/haarlem/beheer/gegevens"
            let silent = try await frank.post(path, fields)
            #expect(silent.status == 422 && silent.hasError(at: "membership"))
            #expect(try await frank.post(path, fields + [("membership", "invited")]).status == 303)
            #expect(try await stranger.get("/haarlem").text.contains("Spaarnestad"))
            #expect(try await stranger.get("/haarlem/aanmelden").text.contains("op uitnodiging"))
            let history = try await frank.get("/haarlem/beheer/zone/geschiedenis")
            #expect(history.text.contains("van Iedereen, meteen naar Alleen op uitnodiging"))
            let action = try #require(history.actions(ending: "/herstel").first)
            #expect(try await frank.post(action).status == 303)
        }
        #expect(try await town.store.read(Zone.load) == before)
    }

    @Test func `adds an area under another, renames it and brings the name back`() async throws {
        let town = try await Town()
        _ = try await town.store.furnish()
        try await town.visit { browser in
            let frank = browser()
            try await town.signIn(.frank, in: frank)
            let path = "/haarlem/beheer/gebieden"
            let area = [("name", "De Waarder"), ("level", "neighbourhood"), ("parent", "centrum")]
            #expect(try await frank.post(path, area).status == 303)
            let wrong = try await frank.post(
                path,
                [("name", "Stad"), ("level", "municipality"), ("parent", "centrum")]
            )
            #expect(wrong.status == 422 && wrong.hasError(at: "parent"))
            #expect(try await frank.post("\(path)/de-waarder", [("name", "Waarderpolder")]).status == 303)
            let zone = try await frank.get("/haarlem/beheer/zone")
            #expect(zone.text.contains("Waarderpolder") && zone.text.contains("Wijk in Centrum"))
            let history = try await frank.get("\(path)/de-waarder/geschiedenis")
            let action = try #require(history.actions(ending: "/herstel").first)
            #expect(try await frank.post(action).status == 303)
        }
        #expect(try await town.store.read { try Area.find("de-waarder", $0)?.name } == "De Waarder")
    }
}
