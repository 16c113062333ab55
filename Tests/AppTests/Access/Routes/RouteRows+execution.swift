import Challenges
import HTTPTypes
import MixedZone

@testable import App

extension RouteRows {
    /// Executions, results and the agenda: read by everybody, moved on by who works on it.
    static let execution: [RouteRow] =
        readWork + forms(of: "uitvoering/{execution}", work)
        + forms(of: "uitvoering/mijlpalen/{milestone}", milestone)
        + forms(of: "uitvoering/verslagen/{report}", report) + forms(of: "resultaten/{outcome}", outcome)
        + agenda + papers

    private static let readWork: [RouteRow] = [
        RouteRow(.get, "uitvoering/{execution}", on: Scene.execution(.running), .everybody(200)),
        RouteRow(.get, "uitvoering/{execution}", with: ["execution": "nergens"], .everybody(404)),
        RouteRow(.get, "resultaten", .everybody(200)),
        RouteRow(.get, "resultaten", query: "?oordeel=unknown", .everybody(200)),
        RouteRow(.get, "resultaten", query: "?oordeel=prachtig", .everybody(404)),
        RouteRow(.get, "resultaten/{outcome}", on: Scene.execution(.judged), .everybody(200)),
        RouteRow(.get, "uitvoeringsagenda", on: Scene.agendaItem(.running), .everybody(200)),
    ]

    /// A form: its address, on what, what makes it go through, and for whom it is.
    private struct Form {
        let path: String
        let thing: Thing
        let values: [String: String]
        let isFor: @Sendable (Role, Caller.Reach) -> Bool

        init(
            _ path: String,
            _ thing: Thing,
            _ values: [String: String],
            _ isFor: @escaping @Sendable (Role, Caller.Reach) -> Bool = RouteRows.owners
        ) {
            (self.path, self.thing, self.values, self.isFor) = (path, thing, values, isFor)
        }
    }

    private static let work = [
        Form("start", Scene.execution(.approved), [:]),
        Form("pauze", Scene.execution(.running), ["reason": "Even niet."]),
        Form("hervatting", Scene.execution(.paused), ["reason": "Verder."]),
        Form("afronding", Scene.execution(.running), ["reason": "Klaar."], executors),
        Form("stop", Scene.execution(.running), ["reason": "Geen geld."], executors),
        Form("mijlpalen", Scene.execution(.running), ["title": "Punt", "dueOn": "1-3-2027", "weight": "1"]),
        Form("geld", Scene.execution(.running), ["kind": "spent", "label": "Keuken", "amount": "12,50"]),
    ]

    private static let milestone = [
        Form("gehaald", Scene.execution(.milestone), [:]),
        Form("uitstel", Scene.execution(.milestone), ["dueOn": "1-4-2027", "reason": "De tegels."]),
        Form("vervallen", Scene.execution(.milestone), ["reason": "Niet nodig."]),
    ]

    private static let report = [
        Form("inzending", Scene.execution(.report), ["done": "Gekookt.", "next": "Meer."]),
        Form("overslaan", Scene.execution(.report), ["reason": "Zomer."], executors),
    ]

    private static let outcome = [
        Form("meting", Scene.execution(.outcome), ["value": "41,5", "measuredOn": "24-11-2026"]),
        Form(
            "oordeel",
            Scene.execution(.outcome),
            ["verdict": "unknown", "reason": "Niemand telde."],
            executors
        ),
        Form("les", Scene.execution(.judged), ["lesson": "Begin eerder.", "earned": "0"]),
    ]

    private static func forms(of base: String, _ forms: [Form]) -> [RouteRow] {
        forms.flatMap { form in
            let path = "\(base)/\(form.path)"
            return [
                RouteRow(.get, path, on: form.thing, .each(.signIn, { form.isFor($0, $1) ? 200 : 403 })),
                RouteRow(
                    .post,
                    path,
                    on: form.thing,
                    with: form.values,
                    .each(.signIn, { form.isFor($0, $1) ? 303 : 403 })
                ),
            ]
        } + hanging(base)
    }

    /// What stands beside the plain forms.
    private static func hanging(_ base: String) -> [RouteRow] {
        let handOver = Scene.execution(.running)
        switch base {
        case "uitvoering/{execution}":
            return [
                RouteRow(
                    .get,
                    "\(base)/overdracht",
                    on: handOver,
                    .each(.signIn, { givers($0, $1) ? 200 : 403 })
                ),
                RouteRow(
                    .post,
                    "\(base)/overdracht",
                    on: handOver,
                    .each(.signIn, { givers($0, $1) ? 422 : 403 })
                ),
            ]
        case "resultaten/{outcome}":
            let path = "\(base)/metingen/{measurement}"
            let unknown = ["measurement": "99999"]
            return [
                RouteRow(
                    .get,
                    path,
                    on: Scene.execution(.outcome),
                    with: unknown,
                    .each(.signIn, { owners($0, $1) ? 404 : 403 })
                ),
                RouteRow(
                    .post,
                    path,
                    on: Scene.execution(.outcome),
                    with: unknown,
                    .each(.signIn, { owners($0, $1) ? 404 : 403 })
                ),
            ]
        default: return []
        }
    }

    private static let agenda: [RouteRow] = [
        RouteRow(.get, "uitvoeringsagenda/nieuw/{theme}", with: ["theme": "groen"], watched(200)),
        RouteRow(.post, "uitvoeringsagenda/nieuw/{theme}", with: ["theme": "groen"], watched(422)),
        RouteRow(.get, "uitvoeringsagenda/nieuw/{theme}", with: ["theme": "nergens"], .members(404)),
        RouteRow(.post, "\(item)/akkoord", on: Scene.agendaItem(.proposed), watched(403)),
        RouteRow(.post, "\(item)/begin", on: Scene.agendaItem(.agreed), watched(303)),
        RouteRow(.get, "\(item)/bericht", on: Scene.agendaItem(.running), watched(200)),
        RouteRow(
            .post,
            "\(item)/bericht",
            on: Scene.agendaItem(.running),
            with: ["note": "Goed."],
            watched(303)
        ),
        RouteRow(.get, "\(item)/klaar", on: Scene.agendaItem(.running), watched(200)),
        RouteRow(
            .post,
            "\(item)/klaar",
            on: Scene.agendaItem(.running),
            with: ["reason": "Af."],
            watched(303)
        ),
        RouteRow(.get, "\(item)/vervallen", on: Scene.agendaItem(.proposed), watched(200)),
        RouteRow(
            .post,
            "\(item)/vervallen",
            on: Scene.agendaItem(.proposed),
            with: ["reason": "Nee."],
            watched(303)
        ),
    ]

    private static let item = "uitvoeringsagenda/{item}"

    private static func watched(_ status: Int) -> Expected {
        .each(.signIn, { role, _ in role == .themeSupervisor ? status : 403 })
    }

    private static let papers: [RouteRow] = [
        RouteRow(.get, "stukken/{paper}", on: Scene.execution(.paper), .everybody(200)),
        RouteRow(.get, "stukken/{paper}", with: ["paper": "nergens"], .everybody(404)),
        RouteRow(.get, "stukken", query: "?bij=execution:{id}", on: Scene.execution(.running), adding(200)),
        RouteRow(.get, "stukken", query: "?bij=niets", .members(404)),
        // Something else than a form with a file cannot be read; who may add nothing is refused before.
        RouteRow(.post, "stukken", query: "?bij=execution:{id}", on: Scene.execution(.running), adding(400)),
        RouteRow(
            .post,
            "stukken/{paper}/verwijdering",
            on: Scene.execution(.paper),
            .roles([.administrator], 303)
        ),
    ]

    private static func adding(_ status: Int) -> Expected {
        .each(.signIn, { owners($0, $1) ? status : 403 })
    }

    @Sendable
    private static func owners(_ role: Role, _ reach: Caller.Reach) -> Bool {
        role == .resident || executors(role, reach)
    }

    @Sendable
    private static func executors(_ role: Role, _ reach: Caller.Reach) -> Bool {
        role == .areaCoordinator && reach != .elsewhere
    }

    @Sendable
    private static func givers(_ role: Role, _ reach: Caller.Reach) -> Bool {
        owners(role, reach) || role == .administrator
    }
}
