import Challenges
import HTTPTypes
import MixedZone

@testable import App

extension RouteRows {
    /// Bodies and what they decide: read by everybody, kept by secretaries and administrators.
    static let bodies = reading + composition + meetings + ballots + decisions + rounds

    private static let reading: [RouteRow] = [
        RouteRow(.get, "gremia", .everybody(200)),
        RouteRow(.get, "gremia/{body}", on: Scene.gremium, with: body, .everybody(200)),
        RouteRow(.get, "gremia/{body}", with: ["body": "nergens"], .everybody(404)),
        RouteRow(.get, "overleggen/{meeting}", on: Scene.meeting(.planned), with: meeting, .everybody(200)),
        RouteRow(.get, "stemmingen/{ballot}", on: Scene.ballot(.open), with: ballot, .everybody(200)),
        RouteRow(.get, "besluiten", .everybody(200)),
        RouteRow(.get, "besluiten", query: "?gremium=stuurgroep&jaar=2026&pagina=2", .everybody(200)),
        RouteRow(.get, "besluiten/register", .everybody(200)),
        RouteRow(.get, "besluiten/register.jsonl", .everybody(200)),
        RouteRow(.get, "besluiten/{number}", on: Scene.decisionNumber, with: number, .everybody(200)),
        RouteRow(.get, "besluiten/{number}", with: ["number": "2026-999"], .everybody(404)),
        RouteRow(.get, "stemrondes", .everybody(200)),
        RouteRow(.get, "stemrondes/{round}", on: Scene.round, with: round, .everybody(200)),
    ]

    private static let composition: [RouteRow] = [
        RouteRow(.get, "beheer/gremia/nieuw", administrators(200)),
        RouteRow(.post, "beheer/gremia/nieuw", administrators(422)),
        RouteRow(.get, bodyName, on: Scene.gremium, with: body, administrators(200)),
        RouteRow(.post, bodyName, on: Scene.gremium, with: body, administrators(422)),
        RouteRow(.get, charter, on: Scene.gremium, with: body, administrators(200)),
        RouteRow(.post, charter, on: Scene.gremium, with: body, administrators(422)),
        RouteRow(.get, "beheer/gremia/{body}/zetels", on: Scene.gremium, with: body, administrators(200)),
        RouteRow(.post, "beheer/gremia/{body}/zetels", on: Scene.gremium, with: body, administrators(422)),
        RouteRow(.get, "beheer/gremia/{body}/einde", on: Scene.gremium, with: body, administrators(200)),
        RouteRow(.post, "beheer/gremia/{body}/einde", on: Scene.gremium, with: body, administrators(303)),
        RouteRow(.get, "beheer/zetels/{seat}/opheffing", on: Scene.gremium, with: seat, administrators(200)),
        RouteRow(.post, "beheer/zetels/{seat}/opheffing", on: Scene.gremium, with: seat, administrators(409)),
        RouteRow(.get, "beheer/gremia/{body}/secretaris", on: Scene.gremium, with: body, administrators(200)),
        RouteRow(
            .post,
            "beheer/gremia/{body}/secretaris",
            on: Scene.gremium,
            with: body,
            administrators(422)
        ),
        RouteRow(
            .post,
            "beheer/gremia/{body}/secretaris/{member}/einde",
            on: Scene.gremium,
            with: ["body": "{id}", "member": "{owner}"],
            administrators(404)
        ),
        RouteRow(.get, "beheer/zetels/{seat}/bezetting", on: Scene.gremium, with: seat, administrators(200)),
        RouteRow(.post, "beheer/zetels/{seat}/bezetting", on: Scene.gremium, with: seat, administrators(422)),
        RouteRow(
            .get,
            "beheer/zetels/termijnen/{term}/einde",
            on: Scene.seatTerm,
            with: term,
            administrators(200)
        ),
        RouteRow(
            .post,
            "beheer/zetels/termijnen/{term}/einde",
            on: Scene.seatTerm,
            with: term,
            administrators(422)
        ),
    ]

    private static let meetings: [RouteRow] = [
        RouteRow(.get, "gremia/{body}/nieuw-overleg", on: Scene.gremium, with: body, administrators(200)),
        RouteRow(.post, "gremia/{body}/nieuw-overleg", on: Scene.gremium, with: body, administrators(422)),
        RouteRow(.get, "\(meetingPath)/agendapunt", on: planned, with: meeting, administrators(200)),
        RouteRow(.post, "\(meetingPath)/agendapunt", on: planned, with: meeting, administrators(422)),
        RouteRow(.get, "\(meetingPath)/stemming", on: planned, with: meeting, administrators(200)),
        RouteRow(.post, "\(meetingPath)/stemming", on: planned, with: meeting, administrators(422)),
        RouteRow(.get, "\(meetingPath)/actie", on: planned, with: meeting, administrators(200)),
        RouteRow(.post, "\(meetingPath)/actie", on: planned, with: meeting, administrators(422)),
        RouteRow(
            .get,
            "\(meetingPath)/verslag",
            on: Scene.meeting(.closed),
            with: meeting,
            administrators(200)
        ),
        RouteRow(
            .post,
            "\(meetingPath)/verslag",
            on: Scene.meeting(.closed),
            with: meeting,
            administrators(422)
        ),
        RouteRow(.get, "\(meetingPath)/annulering", on: planned, with: meeting, administrators(200)),
        RouteRow(.post, "\(meetingPath)/annulering", on: planned, with: meeting, administrators(422)),
        RouteRow(.post, "\(meetingPath)/stap", on: planned, with: convene, administrators(303)),
        RouteRow(
            .post,
            "\(meetingPath)/aanwezigheid",
            on: Scene.meeting(.open),
            with: attendee,
            administrators(422)
        ),
        RouteRow(.post, "overleggen/acties/{action}", on: Scene.action, with: settle, administrators(303)),
    ]

    private static let ballots: [RouteRow] = [
        RouteRow(.get, "gremia/{body}/nieuwe-stemming", on: Scene.gremium, with: body, administrators(200)),
        RouteRow(.post, "gremia/{body}/nieuwe-stemming", on: Scene.gremium, with: body, administrators(422)),
        RouteRow(.get, "stemmingen/{ballot}/opening", on: pending, with: ballot, administrators(200)),
        RouteRow(.post, "stemmingen/{ballot}/opening", on: pending, with: ballot, administrators(422)),
        RouteRow(.get, "stemmingen/{ballot}/annulering", on: pending, with: ballot, administrators(200)),
        RouteRow(.post, "stemmingen/{ballot}/annulering", on: pending, with: ballot, administrators(422)),
        RouteRow(.get, "stemmingen/{ballot}/besluit", on: Scene.carried, with: ballot, administrators(200)),
        RouteRow(.post, "stemmingen/{ballot}/besluit", on: Scene.carried, with: ballot, administrators(422)),
        RouteRow(.post, "stemmingen/{ballot}/stem", on: Scene.ballot(.open), with: vote, .members(403)),
        RouteRow(
            .post,
            "stemmingen/{ballot}/terugtrekking",
            on: Scene.ballot(.open),
            with: ballot,
            .members(403)
        ),
        RouteRow(
            .post,
            "stemmingen/{ballot}/sluiting",
            on: Scene.ballot(.open),
            with: ballot,
            administrators(409)
        ),
    ]

    private static let decisions: [RouteRow] = [
        RouteRow(
            .get,
            "besluiten/{number}/correctie",
            on: Scene.decisionNumber,
            with: number,
            administrators(200)
        ),
        RouteRow(
            .post,
            "besluiten/{number}/correctie",
            on: Scene.decisionNumber,
            with: number,
            administrators(422)
        ),
        RouteRow(
            .post,
            "besluiten/voorwaarden/{condition}",
            on: Scene.condition,
            with: ["condition": "{id}"],
            administrators(303)
        ),
    ]

    private static let rounds: [RouteRow] = [
        RouteRow(.get, "stemrondes/nieuw", .roles([.areaCoordinator, .administrator], 200)),
        RouteRow(.post, "stemrondes/nieuw", .roles([.areaCoordinator, .administrator], 422)),
        RouteRow(.get, "stemrondes/{round}/plan", on: Scene.round, with: round, planners(200)),
        RouteRow(.post, "stemrondes/{round}/plan", on: Scene.round, with: round, planners(422)),
        RouteRow(.get, "stemrondes/{round}/annulering", on: Scene.round, with: round, planners(200)),
        RouteRow(.post, "stemrondes/{round}/annulering", on: Scene.round, with: round, planners(422)),
        RouteRow(.get, "stemrondes/{round}/besluit/{plan}", on: Scene.round, with: plan, administrators(404)),
        RouteRow(
            .post,
            "stemrondes/{round}/besluit/{plan}",
            on: Scene.round,
            with: plan,
            administrators(404)
        ),
        RouteRow(
            .post,
            "stemrondes/{round}/punten",
            on: Scene.round,
            with: round,
            .each(.signIn, { role, _ in role == .resident ? 409 : 403 })
        ),
    ]

    private static func administrators(_ status: Int) -> Expected { .roles([.administrator], status) }
    private static func planners(_ status: Int) -> Expected {
        .roles([.areaCoordinator, .administrator], status)
    }

    private static let nobody = "0192d3a4-0000-7000-8000-000000000000"
    private static let bodyName = "beheer/gremia/{body}/naam"
    private static let charter = "beheer/gremia/{body}/reglement"
    private static let meetingPath = "overleggen/{meeting}"
    private static let (planned, pending) = (Scene.meeting(.planned), Scene.ballot(.pending))
    private static let (body, meeting, ballot) = (["body": "{id}"], ["meeting": "{id}"], ["ballot": "{id}"])
    private static let (number, round) = (["number": "{id}"], ["round": "{id}"])
    private static let (seat, term) = (["seat": "{id}-1"], ["term": "{id}"])
    private static let plan = ["round": "{id}", "plan": nobody]
    private static let convene = ["meeting": "{id}", "stap": "convene"]
    private static let attendee = ["meeting": "{id}", "lid": "{owner}", "aanwezig": "ja"]
    private static let settle = ["action": "{id}", "stap": "klaar"]
    private static let vote = ["ballot": "{id}", "keuze": "for"]
}
