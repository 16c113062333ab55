import Challenges
import HTTPTypes
import MixedZone

@testable import App

extension RouteRows {
    /// Calls: read by everybody, answered by members; and search.
    static let calls: [RouteRow] = [
        RouteRow(.get, "zoeken", query: "?zoek=plein&soort=idea", .everybody(200)),
        RouteRow(.get, "zoeken", query: "?pagina=x", .everybody(404)),
        RouteRow(.get, "oproepen", .everybody(200)),
        RouteRow(.get, one, on: Scene.call, .everybody(200)),
        RouteRow(.get, one, with: ["call": "nergens"], .everybody(404)),
        RouteRow(.get, new, on: opgave, .each(.signIn, led(200))),
        RouteRow(.post, new, on: opgave, with: form, .each(.signIn, led(303))),
        RouteRow(.post, "\(one)/reactie", on: Scene.call, with: ["offer": "Ik help."], .members(303)),
        RouteRow(.post, "\(one)/reactie", on: Scene.call, .members(422)),
        RouteRow(.post, "\(one)/aanname", on: Scene.call, .members(400)),
        RouteRow(.get, "\(one)/intrekking", on: Scene.call, .each(.signIn, checked(200))),
        RouteRow(
            .post,
            "\(one)/intrekking",
            on: Scene.call,
            with: ["reason": "Gevonden."],
            .each(.signIn, checked(303))
        ),
    ]

    private static let one = "oproepen/{call}"
    private static let new = "opgaven/{challenge}/oproep"
    private static let opgave = Scene.opgave(.open, own: true)
    private static let form = ["title": "Wie?", "text": "Help.", "theme": "groen", "closesOn": "11-12-2026"]

    private static func led(_ status: Int) -> @Sendable (Role, Caller.Reach) -> Int {
        { role, reach in role == .civilServant ? status : checked(status)(role, reach) }
    }

    private static func checked(_ status: Int) -> @Sendable (Role, Caller.Reach) -> Int {
        { role, reach in
            role == .editor || role == .areaCoordinator && reach != .elsewhere ? status : 403
        }
    }
}
