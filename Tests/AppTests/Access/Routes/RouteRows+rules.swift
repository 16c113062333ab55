import HTTPTypes
import MixedZone

extension RouteRows {
    /// Running the places, for administrators alone; each form is seen, and sent with what it refuses.
    static let rules: [RouteRow] =
        [
            RouteRow(.get, "beheer/plekken", administrators(200)),
            RouteRow(.get, "beheer/plekken/{location}/geschiedenis", with: here, administrators(200)),
            RouteRow(.get, "beheer/ruimtes/{room}/geschiedenis", with: quiet, administrators(200)),
            RouteRow(
                .get,
                "beheer/stoelen/{seat}/geschiedenis",
                with: ["seat": "{seat4}"],
                administrators(200)
            ),
            former("beheer/plekken/{location}/gegevens", with: here),
            former("beheer/ruimtes/{room}", with: quiet),
            former("beheer/stoelen/{seat}", with: ["seat": "{seat4}"]),
            former("beheer/themas/{theme}", with: ["theme": Scene.theme]),
            former("beheer/organisaties/{organization}", with: ["organization": Scene.organization]),
            RouteRow(.get, "beheer/plekken/{location}", with: here, administrators(200)),
            RouteRow(.get, "beheer/plekken/{location}", with: ["location": "nergens"], administrators(404)),
            RouteRow(.post, "beheer/plekken/{location}/regels/{role}", with: limits, administrators(303)),
            RouteRow(.get, "beheer/plekken/{location}/regels/{role}", with: nobody, administrators(404)),
            RouteRow(
                .get,
                "beheer/plekken/{location}/regels/{role}/{entry}",
                with: limits.merging(["entry": "1"]) { $1 },
                administrators(404)
            ),
            RouteRow(.post, "beheer/plekken/{location}/sluitingen", with: closure, administrators(303)),
            RouteRow(.post, "beheer/sluitingen/{closure}/opheffing", on: .closure, administrators(303)),
            RouteRow(.post, "beheer/stoelen/{seat}/buiten-gebruik", with: retired, administrators(303)),
            RouteRow(.post, "beheer/stoelen/{seat}/herstel", with: ["seat": "{seat4}"], administrators(303)),
            RouteRow(.post, "beheer/ruimtes/{room}/buiten-gebruik", with: emptied, administrators(303)),
            RouteRow(.post, "beheer/ruimtes/{room}/herstel", with: quiet, administrators(303)),
            RouteRow(.post, "beheer/plekken/{location}/ruimtes", with: attic, administrators(303)),
            RouteRow(.post, "beheer/nieuwe-locatie", with: house, administrators(303)),
        ]
        + form("beheer/plekken/{location}/regels/{role}", with: here.merging(["role": "iedereen"]) { $1 })
        + form("beheer/plekken/{location}/gegevens", with: here)
        + form("beheer/nieuwe-locatie")
        + form("beheer/plekken/{location}/ruimtes", with: here)
        + form("beheer/plekken/{location}/openingstijden", with: here)
        + form("beheer/plekken/{location}/losse-dagen", with: here)
        + form("beheer/plekken/{location}/sluitingen", with: here)
        + form("beheer/openingstijden/{rule}/einde", on: .openingRule)
        + form("beheer/losse-dagen/{opening}/verwijdering", on: .datedOpening, sent: 303)
        + form("beheer/plekken/{location}/feestdagen", with: here, sent: 303)
        + form("beheer/stoelen/{seat}", with: ["seat": "{seat4}"])
        + form("beheer/stoelen/{seat}/buiten-gebruik", with: ["seat": "{seat4}"])
        + form("beheer/ruimtes/{room}", with: quiet)
        + form("beheer/ruimtes/{room}/stoelen", with: quiet)
        + form("beheer/ruimtes/{room}/buiten-gebruik", with: quiet)

    /// A form with what stood there before, when nothing was changed.
    private static func former(_ path: String, with values: [String: String]) -> RouteRow {
        let values = values.merging(["version": "999999"]) { $1 }
        return RouteRow(.get, "\(path)/eerder/{version}", with: values, administrators(404))
    }

    /// A form of an administrator: seen, and sent with nothing typed.
    static func form(
        _ path: String,
        on thing: Thing = .nothing,
        with values: [String: String] = [:],
        sent status: Int = 422
    ) -> [RouteRow] {
        [
            RouteRow(.get, path, on: thing, with: values, administrators(200)),
            RouteRow(.post, path, on: thing, with: values, administrators(status)),
        ]
    }

    private static func administrators(_ status: Int) -> Expected { .roles([.administrator], status) }

    private static let here = ["location": Scene.location]
    private static let nobody = ["location": Scene.location, "role": "keizer"]
    private static let limits = ["location": Scene.location, "role": "alderman", "horizonDays": "40"]
    private static let quiet = ["room": "\(Scene.location)-stil"]
    private static let emptied = ["room": "\(Scene.location)-stil", "from": "1-6-2027"]
    private static let retired = ["seat": "{seat4}", "from": "1-6-2027"]
    private static let attic = [
        "location": Scene.location, "nameNl": "Zolder", "nameEn": "Attic", "width": "6", "depth": "4,5",
        "seats": "4",
    ]
    private static let house = [
        "name": "Pakhuis", "town": "Voorbeeldstad", "introNl": "Welkom", "introEn": "Welcome",
        "kind": "workplace", "area": "centrum", "weekday": "1", "validFrom": "1-12-2026",
        "opens": "9.00", "closes": "17.00", "dayStarts": "9.00", "dayEnds": "17.00",
    ]
    private static let closure = [
        "location": Scene.location, "firstDay": "1-6-2027", "reasonNl": "Feest", "reasonEn": "Party",
    ]
}
