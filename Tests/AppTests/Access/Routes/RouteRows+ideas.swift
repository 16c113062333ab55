import HTTPTypes
import MixedZone

@testable import App

extension RouteRows {
    /// Ideas: anybody can bring one, advisers of the area take care of it.
    static let ideas: [RouteRow] = [
        RouteRow(.get, "ideeen", .everybody(200)),
        RouteRow(.get, "ideeen", query: "?pagina=2", .everybody(404)),
        RouteRow(.get, "ideeen/nieuw", .everybody(200)),
        RouteRow(.post, "ideeen/nieuw", with: form, .everybody(303)),
        RouteRow(.post, "ideeen/nieuw", .everybody(422)),
        RouteRow(.get, "ideeen/wachtrij", .roles([.areaCoordinator], 200)),
        RouteRow(.get, one, on: Scene.idea, .everybody(200)),
        RouteRow(.get, one, with: ["idea": "nergens"], .everybody(404)),
        // Only the key of the receipt opens it, whoever comes.
        RouteRow(.get, "\(one)/stukken", query: "?bewijs=anders", on: Scene.idea, .everybody(404)),
        RouteRow(.post, "\(one)/stukken", query: "?bewijs=anders", on: Scene.idea, .everybody(404)),
        RouteRow(.post, "\(one)/behandeling", on: Scene.idea, .each(.signIn, taken)),
        RouteRow(.get, "\(one)/opgave", on: care, .each(.signIn, advised(200))),
        RouteRow(.post, "\(one)/opgave", on: care, .each(.signIn, advised(422))),
        RouteRow(.get, "\(one)/aansluiting", on: care, .each(.signIn, advised(200))),
        RouteRow(.post, "\(one)/aansluiting", on: care, .each(.signIn, advised(422))),
        RouteRow(.get, "\(one)/groep", on: care, .each(.signIn, advised(200))),
        RouteRow(.post, "\(one)/groep", on: care, with: reason, .each(.signIn, advised(303))),
        RouteRow(.get, "\(one)/afwijzing", on: care, .each(.signIn, advised(200))),
        RouteRow(.post, "\(one)/afwijzing", on: care, with: reason, .each(.signIn, advised(303))),
        RouteRow(.get, "\(one)/teruggave", on: care, .each(.signIn, advised(200))),
        RouteRow(.post, "\(one)/teruggave", on: care, with: reason, .each(.signIn, advised(303))),
        RouteRow(.get, "\(one)/verbergen", on: care, .roles([.editor, .administrator], 200)),
        RouteRow(
            .post,
            "\(one)/verbergen",
            on: care,
            with: reason,
            .roles([.editor, .administrator], 303)
        ),
        RouteRow(.get, "\(one)/intrekking", on: Scene.ownIdea, .members(200)),
        RouteRow(.post, "\(one)/intrekking", on: Scene.ownIdea, .members(303)),
    ]

    private static let one = "ideeen/{idea}"
    private static let care = Scene.ideaInCare
    private static let reason = ["reason": "Een reden."]
    private static let form = ["title": "Bank", "description": "Een bank.", "reach": "street"]

    @Sendable
    private static func taken(_ role: Role, _ reach: Caller.Reach) -> Int {
        advised(303)(role, reach)
    }

    private static func advised(_ status: Int) -> @Sendable (Role, Caller.Reach) -> Int {
        { role, reach in role == .areaCoordinator && reach != .elsewhere ? status : 403 }
    }
}
