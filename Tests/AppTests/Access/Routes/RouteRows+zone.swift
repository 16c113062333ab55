import HTTPTypes
import MixedZone

extension RouteRows {
    /// Running the zone itself, for administrators alone.
    static let managedZone: [RouteRow] =
        [
            RouteRow(.get, "beheer/zone", administrators(200)),
            RouteRow(.get, "beheer/e-mail", administrators(200)),
            RouteRow(.post, "beheer/e-mail/opnieuw", administrators(303)),
            RouteRow(.get, "beheer/zone/geschiedenis", administrators(200)),
            RouteRow(.get, "beheer/termijnen", administrators(200)),
            RouteRow(.get, "beheer/termijnen/geschiedenis", administrators(200)),
            RouteRow(.post, "beheer/termijnen/{entry}/herstel", with: ["entry": "1"], administrators(404)),
            RouteRow(.get, "beheer/themas/{theme}/geschiedenis", with: theme, administrators(200)),
            RouteRow(.get, "beheer/themas/{theme}", with: ["theme": "niets"], administrators(404)),
            RouteRow(
                .get,
                "beheer/organisaties/{organization}/geschiedenis",
                with: party,
                administrators(200)
            ),
            RouteRow(.post, "beheer/teksten", with: welcome, administrators(303)),
            RouteRow(.post, "beheer/teksten/{version}/herstel", with: ["version": "1"], administrators(303)),
            RouteRow(.post, "beheer/teksten/{version}/herstel", with: ["version": "99"], administrators(404)),
            RouteRow(.post, "beheer/kleur", with: colours, administrators(303)),
            RouteRow(.post, "beheer/kleur/{entry}/herstel", with: ["entry": "1"], administrators(404)),
            RouteRow(
                .post,
                "beheer/gegevens/{version}/herstel",
                with: ["version": "99"],
                administrators(404)
            ),
            RouteRow(
                .get,
                "beheer/programmas/{programme}",
                with: ["programme": "niets"],
                administrators(404)
            ),
            RouteRow(
                .get,
                "beheer/programmas/{programme}/geschiedenis",
                on: Scene.programme,
                with: trial,
                administrators(200)
            ),
            RouteRow(
                .get,
                "beheer/programmas/{programme}/stand/{entry}",
                on: Scene.programme,
                with: trial.merging(["entry": "1"]) { $1 },
                administrators(404)
            ),
            RouteRow(
                .post,
                "beheer/programmas/{programme}/{version}/herstel",
                on: Scene.programme,
                with: trial.merging(["version": "99"]) { $1 },
                administrators(404)
            ),
            RouteRow(
                .post,
                "beheer/programmas/{programme}/sluiting",
                on: Scene.programme,
                with: trial.merging(closing) { $1 },
                administrators(303)
            ),
            RouteRow(.get, "beheer/gebieden/{area}/geschiedenis", with: centre, administrators(200)),
            RouteRow(
                .post,
                "beheer/gebieden/{area}/{version}/herstel",
                with: centre.merging(["version": "99"]) { $1 },
                administrators(404)
            ),
            RouteRow(.post, "beheer/themas", with: water, administrators(303)),
            RouteRow(.post, "beheer/organisaties", with: club, administrators(303)),
        ]
        + form("beheer/teams") + form("beheer/termijnen/wijzigen") + form("beheer/teksten")
        + form("beheer/kleur") + form("beheer/themas")
        + form("beheer/themas/{theme}", with: theme) + form("beheer/organisaties")
        + form("beheer/organisaties/{organization}", with: party) + form("beheer/gegevens")
        + form("beheer/programmas") + form("beheer/programmas/{programme}", on: Scene.programme, with: trial)
        + form("beheer/programmas/{programme}/sluiting", on: Scene.programme, with: trial)
        + form("beheer/gebieden") + form("beheer/gebieden/{area}", with: centre)

    private static func administrators(_ status: Int) -> Expected { .roles([.administrator], status) }

    private static let theme = ["theme": Scene.theme]
    private static let party = ["organization": Scene.organization]
    private static let trial = ["programme": "{id}"]
    private static let centre = ["area": "centrum"]
    private static let closing = ["lastDay": "31-12-2027", "closingNl": "Op", "closingEn": "Done"]
    private static let colours = ["light": "#0b5a6b", "dark": "#7fd0de"]
    private static let water = [
        "nameNl": "Water", "nameEn": "Water", "icon": "green", "colourLight": "#0b5a6b",
        "colourDark": "#7fd0de",
    ]
    private static let club = ["name": "Buurtclub", "kind": "partner", "from": "1-1-2026"]
    private static let welcome = [
        "welcomeNl": "Welkom", "welcomeEn": "Welcome", "aboutNl": "Over", "aboutEn": "About",
        "contactNl": "Bel 14 000.", "contactEn": "Call 14 000.",
    ]
}
