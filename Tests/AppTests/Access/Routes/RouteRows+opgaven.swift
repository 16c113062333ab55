import Challenges
import HTTPTypes
import MixedZone

@testable import App

extension RouteRows {
    /// Opgaven: read by everybody once they are open, prepared by staff.
    static let opgaven: [RouteRow] = reading + preparing + leading

    private static let reading: [RouteRow] = [
        RouteRow(.get, "opgaven", .everybody(200)),
        RouteRow(.get, "opgaven", query: "?thema=groen&gebied=centrum&stand=open&zoek=dak", .everybody(200)),
        RouteRow(.get, "opgaven", query: "?pagina=0", .everybody(404)),
        RouteRow(.get, one, on: Scene.opgave(.open), .everybody(200)),
        RouteRow(
            .get,
            one,
            on: Scene.opgave(.inCheck),
            .each(.status(404), { role, _ in role.isStaff ? 200 : 404 })
        ),
        RouteRow(.get, one, with: ["challenge": "nergens"], .everybody(404)),
        RouteRow(.get, "te-laat", .members(200)),
        RouteRow(.post, "volgen/{thread}", on: Scene.thread, with: ["volgen": "ja"], .members(303)),
    ]

    private static let preparing: [RouteRow] = [
        RouteRow(.get, "opgaven/nieuw", .roles(ChallengePolicy.drafters, 200)),
        RouteRow(.post, "opgaven/nieuw", .roles(ChallengePolicy.drafters, 422)),
        RouteRow(
            .post,
            "opgaven/nieuw",
            on: Scene.civilServant,
            with: ["title": "Iets", "owner": "{id}"],
            .roles(ChallengePolicy.drafters, 303)
        ),
        RouteRow(.get, "opgaven/controle", .roles([.editor, .areaCoordinator], 200)),
        RouteRow(.get, "\(one)/bewerking", on: draft, .each(.signIn, prepared(200))),
        RouteRow(.post, "\(one)/bewerking", on: draft, .each(.signIn, prepared(409))),
        RouteRow(.post, "\(one)/aanbieding", on: draft, .each(.signIn, prepared(303))),
        RouteRow(.get, "\(one)/controle", on: Scene.opgave(.inCheck), .each(.signIn, checked(200))),
        RouteRow(
            .post,
            "\(one)/controle",
            on: Scene.opgave(.inCheck),
            with: [
                "isOpen": "yes", "isOurs": "yes", "hasTime": "yes", "isMeasurable": "yes",
                "isBudgetTrue": "yes", "answer": "schedule",
            ],
            .each(.signIn, checked(303))
        ),
    ]

    private static let leading: [RouteRow] = [
        RouteRow(.get, "\(one)/verlenging", on: open, .each(.signIn, owned(200))),
        RouteRow(.post, "\(one)/verlenging", on: open, with: later, .each(.signIn, owned(303))),
        RouteRow(.get, "\(one)/afsluiting", on: open, .each(.signIn, owned(200))),
        RouteRow(.post, "\(one)/afsluiting", on: open, with: learned, .each(.signIn, owned(303))),
        RouteRow(.get, "\(one)/instemming", on: Scene.opgave(.closing), .each(.signIn, advised(200))),
        RouteRow(
            .post,
            "\(one)/instemming",
            on: Scene.opgave(.closing),
            with: ["answer": "ja", "reason": "Eens."],
            .each(.signIn, advised(303))
        ),
        RouteRow(.get, "\(one)/eigenaar", on: open, .each(.signIn, withdrawn(200))),
        RouteRow(.post, "\(one)/eigenaar", on: open, .each(.signIn, withdrawn(422))),
        RouteRow(.get, "\(one)/intrekking", on: open, .each(.signIn, withdrawn(200))),
        RouteRow(
            .post,
            "\(one)/intrekking",
            on: open,
            with: ["reason": "Geen geld."],
            .each(.signIn, withdrawn(303))
        ),
    ]

    private static let one = "opgaven/{challenge}"
    private static let draft = Scene.opgave(.draft, own: true)
    private static let open = Scene.opgave(.open, own: true)
    private static let later = ["endsOn": "31-3-2027", "reason": "Nog een sessie."]
    private static let learned = ["reason": "Niemand kwam.", "learned": "Begin eerder."]

    private typealias Status = @Sendable (Role, Caller.Reach) -> Int

    private static func prepared(_ status: Int) -> Status {
        { role, _ in role == .civilServant ? status : role.isStaff ? 403 : 404 }
    }

    private static func checked(_ status: Int) -> Status {
        { role, reach in
            let isCoordinator = role == .areaCoordinator && reach != .elsewhere
            return role == .editor || isCoordinator ? status : role.isStaff ? 403 : 404
        }
    }

    private static func owned(_ status: Int) -> Status {
        { role, _ in role == .civilServant ? status : 403 }
    }

    private static func advised(_ status: Int) -> Status {
        { role, reach in role == .areaCoordinator && reach != .elsewhere ? status : 403 }
    }

    private static func withdrawn(_ status: Int) -> Status {
        { role, _ in [.civilServant, .administrator].contains(role) ? status : 403 }
    }
}
