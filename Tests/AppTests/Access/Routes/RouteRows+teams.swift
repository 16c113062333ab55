import HTTPTypes
import MixedZone

@testable import App

extension RouteRows {
    /// Teams: everybody reads, members do in them what their place allows.
    static let teams: [RouteRow] = [
        RouteRow(.get, "teams", .everybody(200)),
        RouteRow(.get, "teams", query: "?thema=groen&gebied=centrum&soort=workGroup", .everybody(200)),
        RouteRow(.get, "teams/nieuw", .members(200)),
        RouteRow(.post, "teams/nieuw", .members(422)),
        RouteRow(.get, one, on: anothers, .everybody(200)),
        RouteRow(.get, one, with: ["team": "nergens"], .everybody(404)),
        RouteRow(.get, "\(one)/gegevens", on: own, .members(200)),
        RouteRow(.post, "\(one)/gegevens", on: own, with: facts, .members(303)),
        RouteRow(.post, "\(one)/gegevens", on: own, .members(422)),
        RouteRow(.get, "\(one)/gegevens", on: anothers, .members(403)),
        RouteRow(.post, "\(one)/gegevens", on: anothers, with: facts, .members(403)),
        RouteRow(.get, "\(one)/verzoek", on: anothers, .members(200)),
        RouteRow(.post, "\(one)/verzoek", on: anothers, .members(422)),
        RouteRow(.get, "\(one)/vertrek", on: own, .members(200)),
        RouteRow(.get, "\(one)/vertrek", on: anothers, .members(403)),
        RouteRow(.post, "\(one)/vertrek", on: own, .members(303)),
        RouteRow(.post, "\(one)/vertrek", on: anothers, .members(403)),
        RouteRow(.get, "\(one)/opheffing", on: own, .members(200)),
        RouteRow(.get, "\(one)/opheffing", on: anothers, .members(403)),
        RouteRow(.post, "\(one)/opheffing", on: own, with: ["reason": "Klaar."], .members(303)),
        RouteRow(.post, "\(one)/opheffing", on: anothers, with: ["reason": "Klaar."], .members(403)),
        RouteRow(.get, "\(one)/uitnodigingen", query: "?zoek=a", on: own, .members(200)),
        RouteRow(.get, "\(one)/uitnodigingen", on: anothers, .members(403)),
        RouteRow(.post, "\(one)/uitnodigingen", on: own, with: ["lid": "{owner}"], .members(303)),
        RouteRow(.post, "\(one)/uitnodigingen", on: own, .members(400)),
        RouteRow(.post, "\(one)/uitnodigingen", on: anothers, with: ["lid": "{owner}"], .members(403)),
        RouteRow(.post, answer, on: Scene.ownTeamAsked, with: yes, .members(303)),
        RouteRow(.post, answer, on: anothers, with: yes, .members(409)),
        RouteRow(.post, answer, on: own, with: ["member": "{owner}"], .members(400)),
        RouteRow(.post, role, on: Scene.ownTeamWithOwner, with: roles("woordvoerder"), .members(303)),
        RouteRow(.post, role, on: Scene.ownTeamWithOwner, with: roles("meelezer"), .members(303)),
        RouteRow(.post, role, on: Scene.ownTeamWithOwner, with: roles("contact"), .members(409)),
        RouteRow(.post, role, on: anothers, with: roles("lid"), .members(403)),
        RouteRow(.post, role, on: own, with: ["member": "{owner}"], .members(400)),
        RouteRow(.post, "\(one)/berichten", on: own, with: word, .members(303)),
        RouteRow(.post, "\(one)/berichten", on: own, with: ["kamer": "besloten"], .members(422)),
        RouteRow(.post, "\(one)/berichten", on: own, .members(400)),
        RouteRow(.post, "\(one)/berichten", on: anothers, with: word, .members(403)),
        RouteRow(
            .post,
            "\(one)/berichten/{post}/verberging",
            on: own,
            with: ["post": "1000000"],
            .members(404)
        ),
    ]

    private static let one = "teams/{team}"
    private static let answer = "teams/{team}/antwoorden/{member}"
    private static let role = "teams/{team}/leden/{member}"
    private static let own = Scene.ownTeam
    private static let anothers = Scene.anothersTeam
    private static let facts = ["name": "Plein", "purpose": "Een koel plein."]
    private static let word = ["kamer": "openbaar", "content": "Dag."]
    private static let yes = ["member": "{owner}", "besluit": "ja"]

    private static func roles(_ role: String) -> [String: String] { ["member": "{owner}", "rol": role] }
}
