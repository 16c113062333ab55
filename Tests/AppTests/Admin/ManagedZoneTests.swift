import MixedZone
import Support
import Testing

@testable import App

@Suite struct `An administrator who runs the zone itself` {
    private static let colours = [("light", "#0B5A6B"), ("dark", "#7fd0de")]

    @Test func `changes the colour on every page, for members and for strangers, and brings it back`()
        async throws
    {
        let town = try await Town()
        let before = SetUpZone.named("haarlem", .open).accent
        try await town.visit { browser in
            let (frank, stranger) = (browser(), browser())
            try await town.signIn(.frank, in: frank)
            let old = AccentStylesheet(before).href(zone: "haarlem")
            #expect(try await stranger.get("/haarlem").text.contains(old))
            let saved = try await frank.post("/haarlem/beheer/kleur", Self.colours)
            #expect(saved.status == 303 && saved.location == "/haarlem/beheer/zone?gelukt=gewijzigd")
            let accent = Accent.inked(light: "#0b5a6b", dark: "#7fd0de")
            let new = AccentStylesheet(accent).href(zone: "haarlem")
            for one in [frank, stranger] {
                let page = try await one.get("/haarlem")
                #expect(page.text.contains(new) && !page.text.contains(old))
            }
            #expect(
                try await stranger.get(new).text.contains(".swatch-light{background:#0b5a6b;color:#ffffff}")
            )
            #expect(try await stranger.get(old).status == 404)
            let history = try await frank.get("/haarlem/beheer/zone/geschiedenis")
            #expect(history.text.contains("Kleur op een lichte achtergrond: van #005a9c naar #0b5a6b"))
            let action = try #require(history.actions(ending: "/herstel").first)
            #expect(try await frank.post(action).status == 303)
            #expect(try await stranger.get("/haarlem").text.contains(old))
        }
        #expect(try await town.store.read(Zone.load).accent == before)
    }

    @Test func `reads of a colour how much contrast it has, and is refused one with too little`() async throws
    {
        let town = try await Town()
        try await town.visit { browser in
            let frank = browser()
            try await town.signIn(.frank, in: frank)
            let zone = try await frank.get("/haarlem/beheer/zone")
            #expect(zone.text.contains("Contrast met de achtergrond 6,"))
            let faint = [("light", "#7fd0de"), ("dark", "#7fd0de")]
            let refused = try await frank.post("/haarlem/beheer/kleur", faint)
            #expect(refused.status == 422 && refused.hasError(at: "light") && !refused.hasError(at: "dark"))
            #expect(refused.text.contains("Kies een donkerder kleur"))
        }
    }

    @Test func `changes the texts in both languages and brings back the earlier ones`() async throws {
        let town = try await Town()
        let before = SetUpZone.named("haarlem", .open).texts
        let fields = [
            ("welcomeNl", "Kom binnen"), ("welcomeEn", "Come in"), ("aboutNl", "Over ons"),
            ("aboutEn", "About us"),
            ("contactNl", "Bel"), ("contactEn", "Call"),
        ]
        try await town.visit { browser in
            let frank = browser()
            try await town.signIn(.frank, in: frank)
            #expect(try await frank.post("/haarlem/beheer/teksten", fields).status == 303)
            #expect(try await browser().get("/haarlem/over").text.contains("Over ons"))
            #expect(try await browser().get("/haarlem/en/over").text.contains("About us"))
            let half = Array(fields.dropLast()) + [("contactEn", " ")]
            let refused = try await frank.post("/haarlem/beheer/teksten", half)
            #expect(refused.status == 422 && refused.hasError(at: "contactEn"))
            let zone = try await frank.get("/haarlem/beheer/zone")
            let action = try #require(zone.actions(ending: "/herstel").first)
            #expect(try await frank.post(action).status == 303)
        }
        #expect(try await town.store.read(Zone.load).texts == before)
    }

    @Test func `adds themes and parties, and changes them`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let frank = browser()
            try await town.signIn(.frank, in: frank)
            let theme = [
                ("nameNl", "Groene stad"), ("nameEn", "Green city"), ("icon", "green"),
                ("colourLight", "#2c6637"), ("colourDark", "#8fd094"),
            ]
            #expect(try await frank.post("/haarlem/beheer/themas", theme).status == 303)
            let again = try await frank.postAnew("/haarlem/beheer/themas", theme)
            #expect(again.status == 409 && again.hasError(at: "nameNl"))
            let other = Array(theme.dropFirst()) + [("nameNl", "Tuinen")]
            #expect(try await frank.post("/haarlem/beheer/themas/groene-stad", other).status == 303)
            let party = [("name", "Buurtclub"), ("kind", "partner"), ("from", "1-1-2026")]
            #expect(try await frank.post("/haarlem/beheer/organisaties", party).status == 303)
            let ended = [("name", "Buurtclub"), ("until", "31-12-2026")]
            #expect(try await frank.post("/haarlem/beheer/organisaties/buurtclub", ended).status == 303)
            let zone = try await frank.get("/haarlem/beheer/zone")
            #expect(zone.text.contains("Tuinen") && zone.text.contains("tot en met 31 december 2026"))
            let history = try await frank.get("/haarlem/beheer/organisaties/buurtclub/geschiedenis")
            #expect(history.text.contains("Doet mee tot en met: van zonder einddatum naar 31 december 2026"))
        }
    }
}

extension Sheet {
    /// Where the forms of the page post to, of those that end so.
    func actions(ending: String) -> [String] {
        text.matches(of: /<form method="post" action="([^"]*)"/).map { String($0.1) }.filter {
            $0.hasSuffix(ending)
        }
    }
}
