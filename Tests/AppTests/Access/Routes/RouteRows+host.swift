import HTTPTypes
import MixedZone

extension RouteRows {
    /// The host's day: for hosts of the place, and for nobody else.
    static let host: [RouteRow] = [
        RouteRow(.get, "host", .hosts(200, elsewhere: 200)),
        RouteRow(.get, "host", query: "?locatie=\(Scene.location)", .hosts(200, elsewhere: 403)),
        RouteRow(.get, "host", query: "?locatie=nergens", .hosts(404, elsewhere: 404)),
        RouteRow(.get, "host/inloop", query: "?locatie=\(Scene.location)", .hosts(200, elsewhere: 403)),
        RouteRow(.get, "host/inloop", .hosts(200, elsewhere: 200)),
        RouteRow(.post, "host/inloop", with: guest, .hosts(303, elsewhere: 403)),
        RouteRow(.post, "host/inloop", with: ["locatie": Scene.location], .hosts(422, elsewhere: 403)),
        RouteRow(.post, tap("aankomst"), on: today, .hosts(303, elsewhere: 404)),
        RouteRow(.post, tap("aankomst"), on: .reservation(.own, .today), .hosts(303, elsewhere: 404)),
        RouteRow(.post, tap("aankomst"), with: ["id": nobody], .hosts(404, elsewhere: 404)),
        RouteRow(.post, tap("vertrek"), on: inside, .hosts(303, elsewhere: 404)),
        RouteRow(.post, tap("herstel"), on: inside, with: ["wat": "aankomst"], .hosts(303, elsewhere: 404)),
        RouteRow(.post, tap("herstel"), on: inside, .hosts(400, elsewhere: 404)),
        RouteRow(.get, tap("delen"), on: inside, .hosts(200, elsewhere: 404)),
        RouteRow(.post, tap("delen"), on: inside, with: ["vandaag": "x"], .hosts(303, elsewhere: 404)),
    ]

    private static let today = Thing.reservation(.anothers, .today)
    private static let inside = Thing.reservation(.anothers, .inside)
    private static let nobody = "0192d3a4-0000-7000-8000-000000000000"
    private static let guest = [
        "locatie": Scene.location, "wie": "gast", "naam": "Vera", "deel": "ochtend", "plek": "{seat6}",
    ]

    private static func tap(_ what: String) -> String { "host/reserveringen/{id}/\(what)" }
}
