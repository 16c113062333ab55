import HTTPTypes
import MixedZone
import Support

@testable import App

extension RouteRows {
    /// Rooms by the hour: anybody looks, members reserve, and hosts of the place answer who asks.
    static let rooms: [RouteRow] = [
        RouteRow(.get, day, with: room(Places.studio), .everybody(200)),
        RouteRow(.get, day, with: room("grachtpand-zaal"), .everybody(404)),
        RouteRow(.get, day, with: room(Places.studio, at: "nergens"), .everybody(404)),
        RouteRow(.get, day, query: "?verplaats={id}", on: anothers, with: room(Places.hall), .everybody(200)),
        RouteRow(.post, day, with: room(Places.studio).merging(form("17:00", "17:30")) { $1 }, .members(303)),
        RouteRow(.post, day, with: room(Places.studio), .members(409)),
        RouteRow(.get, move, on: own, .members(303)),
        RouteRow(.get, move, on: anothers, .members(404)),
        RouteRow(.post, move, on: own, with: moved, .members(303)),
        RouteRow(.post, move, on: own, .members(400)),
        RouteRow(.post, move, on: anothers, with: moved, .members(404)),
        RouteRow(.get, day, query: "?voor={owner}", with: room(Places.hall), .everybody(200)),
        RouteRow(
            .post,
            day,
            with: room(Places.hall).merging(form("15:00", "16:00")) { $1 }.merging(["voor": "{owner}"]) {
                $1
            },
            .hosts(303, elsewhere: 403)
        ),
        RouteRow(.get, "host/\(move)", on: anothers, .hosts(303, elsewhere: 404)),
        RouteRow(.post, "host/\(move)", on: anothers, with: moved, .hosts(303, elsewhere: 404)),
        RouteRow(.get, guests, on: own, .members(200)),
        RouteRow(.get, guests, on: anothers, .members(404)),
        RouteRow(.get, guests, on: .reservation(.own, .coming), .members(404)),
        RouteRow(.post, guests, on: own, with: ["gasten": "Gonda Gast"], .members(303)),
        RouteRow(.post, guests, on: anothers, with: ["gasten": "Gonda Gast"], .members(404)),
        RouteRow(.get, "host/aanvragen", on: anothers, .hosts(200, elsewhere: 200)),
        RouteRow(.post, answer, on: anothers, with: ["besluit": "goedkeuren"], .hosts(303, elsewhere: 404)),
        RouteRow(.post, answer, on: anothers, with: no, .hosts(303, elsewhere: 404)),
        RouteRow(.post, answer, on: anothers, with: ["besluit": "afwijzen"], .hosts(422, elsewhere: 404)),
        RouteRow(.post, answer, on: anothers, .hosts(400, elsewhere: 404)),
    ]

    private static let own = Thing.room(.own)
    private static let anothers = Thing.room(.anothers)
    private static let day = "locaties/{location}/zalen/{room}/{day}"
    private static let move = "reserveringen/{id}/verplaatsing"
    private static let guests = "reserveringen/{id}/gasten"
    private static let answer = "host/reserveringen/{id}/besluit"
    private static let no = ["besluit": "afwijzen", "reason": "Al verhuurd."]
    private static let moved = form("11:00", "12:00").merging([
        "locatie": Scene.location, "zaal": Places.hall, "dag": Scene.coming,
    ]) { $1 }

    private static func room(_ room: String, at location: String = Scene.location) -> [String: String] {
        ["location": location, "room": room, "day": Scene.coming]
    }

    private static func form(_ from: String, _ to: String) -> [String: String] {
        ["van": from, "tot": to, "titel": "Overleg", "aantal": "4"]
    }
}
