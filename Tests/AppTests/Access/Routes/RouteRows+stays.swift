import HTTPTypes
import MixedZone

extension RouteRows {
    /// Another end for a reservation: by its member, and by the host of its place.
    static let stays: [RouteRow] = [
        RouteRow(.get, longer, on: own, .members(200)),
        RouteRow(.get, longer, on: anothers, .members(404)),
        RouteRow(.post, longer, on: own, with: noon, .members(303)),
        RouteRow(.post, longer, on: own, .members(422)),
        RouteRow(.post, longer, on: anothers, with: evening, .members(404)),
        RouteRow(.get, shorter, on: own, .members(200)),
        RouteRow(.get, shorter, on: anothers, .members(404)),
        RouteRow(.post, shorter, on: own, with: noon, .members(303)),
        RouteRow(.post, shorter, on: anothers, with: noon, .members(404)),
        RouteRow(.get, "host/\(longer)", on: anothers, .hosts(200, elsewhere: 404)),
        RouteRow(.post, "host/\(longer)", on: anothers, with: evening, .hosts(303, elsewhere: 404)),
        RouteRow(.get, "host/\(shorter)", on: anothers, .hosts(200, elsewhere: 404)),
        RouteRow(.post, "host/\(shorter)", on: anothers, with: noon, .hosts(303, elsewhere: 404)),
    ]

    /// The host reserves for somebody; nobody else does.
    static let onBehalf: [RouteRow] = [
        RouteRow(.get, "host/reserveringen/{id}", on: anothers, .hosts(200, elsewhere: 404)),
        RouteRow(.get, "host/reserveringen/{id}", on: own, .hosts(200, elsewhere: 404)),
        RouteRow(.get, "host/namens", .hosts(200, elsewhere: 200)),
        RouteRow(
            .get,
            "host/namens",
            query: "?locatie=\(Scene.location)&zoek=ol",
            .hosts(200, elsewhere: 403)
        ),
        RouteRow(.get, "plekken/{location}/{day}", query: "?voor={owner}", with: here, .everybody(200)),
        RouteRow(.get, "reserveringen/nieuw", query: "?\(wanted)", .hosts(200, elsewhere: 403)),
        RouteRow(.post, "reserveringen", with: form, .hosts(303, elsewhere: 403)),
        RouteRow(.get, cancel, on: anothers, .hosts(200, elsewhere: 404)),
        RouteRow(.post, cancel, on: anothers, .hosts(303, elsewhere: 404)),
        RouteRow(.get, move, on: anothers, .hosts(303, elsewhere: 404)),
        RouteRow(.get, move, query: "?\(seat3)", on: anothers, .hosts(200, elsewhere: 404)),
        RouteRow(.post, move, on: anothers, with: other, .hosts(303, elsewhere: 404)),
    ]

    private static let own = Thing.reservation(.own, .coming)
    private static let anothers = Thing.reservation(.anothers, .coming)
    private static let cancel = "host/reserveringen/{id}/annulering"
    private static let move = "host/reserveringen/{id}/verplaatsing"
    private static let other = ["plek": "{seat3}", "dag": Scene.coming, "deel": "ochtend"]
    private static let seat3 = "plek={seat3}&dag=\(Scene.coming)&deel=ochtend"
    private static let longer = "reserveringen/{id}/verlenging"
    private static let shorter = "reserveringen/{id}/teruggave"
    private static let noon = ["einde": "13:00"]
    private static let evening = ["einde": "17:00"]
    private static let here = ["location": Scene.location, "day": Scene.coming]
    private static let form = [
        "plek": "{seat6}", "dag": "2026-12-01", "deel": "avond", "voor": "{owner}",
    ]
    private static let wanted = "plek={seat6}&dag=2026-12-01&deel=avond&voor={owner}"
}
