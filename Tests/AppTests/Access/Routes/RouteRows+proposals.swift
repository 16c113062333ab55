import Challenges
import HTTPTypes
import MixedZone

@testable import App

extension RouteRows {
    /// Proposals: read by everybody once they were handed in, written by their team, moved by who may.
    static let proposals: [RouteRow] = readProposals + writtenProposals + proposalActs + judging

    private static let readProposals: [RouteRow] = [
        RouteRow(.get, "voorstellen", .everybody(200)),
        RouteRow(.get, "voorstellen", query: "?stand=loopt&thema=groen&pagina=2", .everybody(200)),
        RouteRow(.get, "voorstellen/te-doen", .members(200)),
        RouteRow(.get, "voorstellen/nieuw", .members(200)),
        RouteRow(.post, "voorstellen/nieuw", .members(422)),
        RouteRow(.get, plan, on: Scene.proposal(.reviewed), .everybody(200)),
        RouteRow(.get, plan, on: draft, .each(.status(404), ofTeam(303, others: 404))),
        RouteRow(.get, version, on: handedIn, with: ["number": "1"], .everybody(200)),
        RouteRow(.get, version, on: handedIn, with: ["number": "2"], .everybody(404)),
    ]

    private static let writtenProposals: [RouteRow] = [
        RouteRow(.get, "\(plan)/werkblad", on: draft, .each(.signIn, ofTeam(200, others: 404))),
        RouteRow(.get, "\(plan)/werkblad", on: handedIn, .members(404)),
        RouteRow(
            .get,
            section,
            on: draft,
            with: ["section": "plan"],
            .each(.signIn, ofTeam(200, others: 404))
        ),
        RouteRow(.get, section, on: draft, with: ["section": "iets"], .members(404)),
        RouteRow(
            .post,
            section,
            on: draft,
            with: ["section": "plan", "versie": "1", "tekst": "Anders."],
            .each(.signIn, ofTeam(303, others: 404))
        ),
        RouteRow(
            .post,
            section,
            on: draft,
            with: ["section": "plan", "versie": "0", "tekst": "Niet gelezen."],
            .each(.signIn, ofTeam(409, others: 404))
        ),
        RouteRow(
            .get,
            "\(section)/geschiedenis",
            on: draft,
            with: ["section": "plan"],
            .each(.signIn, ofTeam(200, others: 404))
        ),
        RouteRow(
            .get,
            "\(plan)/gegevens/geschiedenis",
            on: draft,
            .each(.signIn, ofTeam(200, others: 404))
        ),
        RouteRow(.get, "\(plan)/gegevens", on: draft, .each(.signIn, ofTeam(200, others: 404))),
        RouteRow(
            .post,
            "\(plan)/gegevens",
            on: draft,
            with: ["versie": "1", "post-0": "Hout", "bedrag-0": "veel"],
            .each(.signIn, ofTeam(422, others: 404))
        ),
        RouteRow(
            .post,
            "\(plan)/gegevens",
            on: draft,
            with: ["versie": "1", "post-0": "Hout", "bedrag-0": "12,50"],
            .each(.signIn, ofTeam(303, others: 404))
        ),
    ]

    private static let proposalActs: [RouteRow] = [
        RouteRow(.get, act, on: handedIn, with: ["act": "iets"], .members(404)),
        RouteRow(.get, act, on: draft, with: ["act": "belangen"], .each(.signIn, ofTeam(200, others: 404))),
        RouteRow(.get, act, on: draft, with: ["act": "voorleggen"], .each(.signIn, ofTeam(200, others: 404))),
        RouteRow(
            .post,
            act,
            on: draft,
            with: ["act": "voorleggen"],
            .each(.signIn, ofTeam(303, others: 404))
        ),
        RouteRow(.get, act, on: handedIn, with: ["act": "nemen"], .each(.signIn, advised(200))),
        RouteRow(
            .post,
            act,
            on: Scene.proposal(.submitted, movedBy: [.areaCoordinator]),
            with: ["act": "nemen"],
            .each(.signIn, advised(303))
        ),
        RouteRow(
            .get,
            act,
            on: Scene.proposal(.screening),
            with: ["act": "route"],
            .each(.signIn, advised(200))
        ),
        RouteRow(
            .post,
            act,
            on: Scene.proposal(.screening),
            with: ["act": "route"],
            .each(.signIn, advised(422))
        ),
        RouteRow(
            .get,
            act,
            on: Scene.proposal(.onTrack),
            with: ["act": "beoordelaars"],
            .roles([.administrator], 200)
        ),
        RouteRow(.get, act, on: Scene.proposal(.inReview), with: ["act": "beoordelen"], .members(403)),
    ]

    private static let judging: [RouteRow] = [
        RouteRow(.get, "beheer/routes", .roles([.administrator], 200)),
        RouteRow(.post, "beheer/routes", .roles([.administrator], 422)),
        RouteRow(.get, "beheer/beoordeling", .roles([.administrator], 200)),
        RouteRow(.post, "beheer/beoordeling", .roles([.administrator], 422)),
    ]

    private static let plan = "voorstellen/{id}"
    private static let version = "\(plan)/versies/{number}"
    private static let section = "\(plan)/delen/{section}"
    private static let act = "\(plan)/doen/{act}"
    private static let draft = Scene.proposal(.draft, own: true)
    private static let handedIn = Scene.proposal(.submitted)

    private typealias ByRole = @Sendable (Role, Caller.Reach) -> Int

    private static func ofTeam(_ status: Int, others: Int) -> ByRole {
        { role, _ in role == .resident ? status : others }
    }

    private static func advised(_ status: Int) -> ByRole {
        { role, reach in role == .areaCoordinator && reach != .elsewhere ? status : 403 }
    }
}
