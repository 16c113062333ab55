import HTTPTypes
import MixedZone

@testable import App

extension RouteRows {
    /// Work sessions and their forms: public ones for everybody, run by who decides in the team.
    static let sessions: [RouteRow] = [
        RouteRow(.get, "werksessies", .everybody(200)),
        RouteRow(.get, "werksessies/nieuw", .members(404)),
        RouteRow(.get, "werksessies/nieuw", query: "?team={team}", on: Scene.ownTeam, .members(200)),
        RouteRow(.get, "werksessies/nieuw", query: "?team={team}", on: Scene.anothersTeam, .members(403)),
        RouteRow(.post, "werksessies/nieuw", query: "?team={team}", on: Scene.ownTeam, .members(422)),
        RouteRow(.post, "werksessies/nieuw", query: "?team={team}", on: Scene.anothersTeam, .members(403)),
        RouteRow(.get, one, on: anothers, .everybody(200)),
        RouteRow(.get, one, on: Scene.closedSession, .everybody(404)),
        RouteRow(.get, "\(one)/draaiboek", on: anothers, .everybody(200)),
        RouteRow(.get, "\(one)/draaiboek", on: Scene.closedSession, .everybody(404)),
        RouteRow(.post, "\(one)/aanmelding", on: anothers, with: ["komst": "ja"], .members(303)),
        RouteRow(.post, "\(one)/aanmelding", on: anothers, with: ["komst": "nee"], .members(303)),
        RouteRow(.post, "\(one)/aanmelding", on: anothers, .members(400)),
        RouteRow(.post, "\(one)/aanmelding", on: Scene.closedSession, with: ["komst": "ja"], .members(404)),
        RouteRow(.post, "\(one)/aanwezigen", on: own, .members(409)),
        RouteRow(.post, "\(one)/aanwezigen", on: anothers, .members(403)),
        RouteRow(.get, "\(one)/verslag", on: own, .members(200)),
        RouteRow(.get, "\(one)/verslag", on: anothers, .members(403)),
        RouteRow(.post, "\(one)/verslag", on: own, with: ["notes": "Dag."], .members(303)),
        RouteRow(.post, "\(one)/verslag", on: anothers, with: ["notes": "Dag."], .members(403)),
        RouteRow(.post, "\(one)/resultaten", on: own, with: result, .members(409)),
        RouteRow(.post, "\(one)/resultaten", on: own, .members(400)),
        RouteRow(.post, "\(one)/resultaten", on: anothers, with: result, .members(403)),
        RouteRow(.post, taking, on: own, with: ["result": "1000000", "voorstel": "{owner}"], .members(404)),
        RouteRow(.post, taking, on: own, with: ["result": "1000000"], .members(400)),
        RouteRow(
            .post,
            taking,
            on: anothers,
            with: ["result": "1000000", "voorstel": "{owner}"],
            .members(403)
        ),
        RouteRow(.get, "\(one)/annulering", on: own, .members(200)),
        RouteRow(.get, "\(one)/annulering", on: anothers, .members(403)),
        RouteRow(.post, "\(one)/annulering", on: own, with: ["reason": "Ziek."], .members(303)),
        RouteRow(.post, "\(one)/annulering", on: anothers, with: ["reason": "Ziek."], .members(403)),
        RouteRow(.get, "werkvormen", .everybody(200)),
        RouteRow(.get, form, with: ["form": "schouw"], .everybody(200)),
        RouteRow(.get, form, with: ["form": "nergens"], .everybody(404)),
        RouteRow(.get, "werkvormen/nieuw", .roles(keepers, 200)),
        RouteRow(.post, "werkvormen/nieuw", .roles(keepers, 422)),
        RouteRow(.post, "\(form)/intrekking", with: ["form": "dialoogtafel"], .roles(keepers, 303)),
    ]

    private static let one = "werksessies/{session}"
    private static let taking = "werksessies/{session}/resultaten/{result}/overname"
    private static let form = "werkvormen/{form}"
    private static let own = Scene.ownSession
    private static let anothers = Scene.anothersSession
    private static let result = ["section": "plan", "result": "Een bank."]
    private static let keepers: Set<Role> = [.administrator, .editor]
}
