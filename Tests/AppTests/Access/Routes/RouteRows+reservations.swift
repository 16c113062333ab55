import HTTPTypes
import MixedZone

extension RouteRows {
    /// A member's own reservations; those of others do not exist.
    static let reservations: [RouteRow] = [
        RouteRow(.get, "reserveringen", .members(200)),
        RouteRow(.get, "reserveringen/nieuw", query: "?plek={seat5}&\(morning)", .members(200)),
        RouteRow(.post, "reserveringen", with: form("{seat5}", "middag"), .members(303)),
        RouteRow(.get, "reserveringen/{id}", on: own, .members(200)),
        RouteRow(.get, "reserveringen/{id}", on: anothers, .members(404)),
        RouteRow(.get, "reserveringen/{id}/annulering", on: own, .members(200)),
        RouteRow(.get, "reserveringen/{id}/annulering", on: anothers, .members(404)),
        RouteRow(.post, "reserveringen/{id}/annulering", on: own, .members(303)),
        RouteRow(.post, "reserveringen/{id}/annulering", on: anothers, .members(404)),
        RouteRow(.get, move, query: "?plek={seat3}&\(morning)", on: own, .members(200)),
        RouteRow(.get, move, query: "?plek={seat3}&\(morning)", on: anothers, .members(404)),
        RouteRow(.post, move, on: own, with: form("{seat3}", "ochtend"), .members(303)),
        RouteRow(.post, move, on: anothers, with: form("{seat3}", "ochtend"), .members(404)),
    ]

    /// What a member tells about a visit.
    static let sharing: [RouteRow] = [
        RouteRow(.get, "reserveringen/{id}/delen", on: own, .members(200)),
        RouteRow(.get, "reserveringen/{id}/delen", on: anothers, .members(404)),
        RouteRow(.post, "reserveringen/{id}/delen", on: own, with: ["vandaag": "x"], .members(303)),
        RouteRow(.post, "reserveringen/{id}/delen", on: anothers, with: ["vandaag": "x"], .members(404)),
    ]

    private static let own = Thing.reservation(.own, .coming)
    private static let anothers = Thing.reservation(.anothers, .coming)
    private static let morning = "dag=\(Scene.coming)&deel=ochtend"
    private static let move = "reserveringen/{id}/verplaatsing"

    private static func form(_ seat: String, _ part: String) -> [String: String] {
        ["plek": seat, "dag": Scene.coming, "deel": part]
    }
}
