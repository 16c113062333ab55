import HTTPTypes
import MixedZone

extension RouteRows {
    /// Looking at places, and who is there.
    static let places: [RouteRow] = [
        RouteRow(.get, "", .everybody(200)),
        RouteRow(.get, "plekken", .everybody(200)),
        RouteRow(.get, "plekken/{location}", with: here, .everybody(200)),
        RouteRow(.get, "plekken/{location}", with: ["location": "nergens"], .everybody(404)),
        RouteRow(.get, "plekken/{location}/{day}", with: here, .everybody(200)),
        RouteRow(.get, "plekken/{location}/{day}", query: anothers, on: coming, with: here, .everybody(200)),
        RouteRow(.get, "stroom", query: day, isStream: true, .everybody(200)),
        RouteRow(.get, "stroom", .everybody(404)),
        RouteRow(.get, "aanwezig", on: .reservation(.anothers, .inside), .everybody(200)),
        RouteRow(
            .post,
            "aanwezig/{id}/verberging",
            on: .reservation(.anothers, .inside),
            .hosts(303, elsewhere: 404)
        ),
        RouteRow(
            .post,
            "aanwezig/{id}/verberging",
            on: .reservation(.own, .inside),
            .hosts(303, elsewhere: 404)
        ),
    ]

    private static let here = ["location": Scene.location, "day": Scene.coming]
    private static let coming = Thing.reservation(.anothers, .coming)
    private static let anothers = "?deel=ochtend&verplaats={id}"
    private static let day = "?plek=\(Scene.location)&dag=\(Scene.coming)&deel=ochtend"
}
