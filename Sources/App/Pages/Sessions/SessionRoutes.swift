import Booking
import Challenges
import GRDB
import HTTPTypes
import Hummingbird
import MixedZone

/// Work sessions for everybody who may read of them, and what who runs one does there.
struct SessionRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.get("werksessies", use: list)
        zone.get("werksessies/:session", use: show)
        zone.get("werksessies/:session/draaiboek", use: script)
        let desk = FormDesk(site: site)
        let members = zone.group("werksessies", context: MemberContext.self)
        members.get("nieuw") { try await desk.show(plan($0, $1), $1) }
        members.post("nieuw") { try await desk.send(plan($0, $1), $0, $1) }
        members.form(":session/verslag", at: desk) { try await forms($0).notes }
        members.form(":session/annulering", at: desk) { try await forms($0).cancellation }
        SessionActs(site: site).add(to: members)
    }

    @Sendable
    private func list(_ request: Request, _ context: ZoneContext) async throws -> Response {
        try await site.shared("werksessies", request, context) { try await SessionsPage.make(site, context) }
    }

    @Sendable
    private func show(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let id: WorkSession.ID = try context.parameters.value("session")
        let done = request.query["gelukt"]
        return try await site.shared("werksessie/\(id)", request, context) {
            let sheet = try await SessionSheet.load(id, site, context)
            return try await SessionPage.make(site, context, sheet, done: done)
        }
    }

    @Sendable
    private func script(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let sheet = try await SessionSheet.load(context.parameters.value("session"), site, context)
        return site.response(try await ScriptPage.make(sheet, site, context), context.language)
    }

    /// The forms of the session in the address, for who runs it.
    private func forms(_ context: MemberContext) async throws -> SessionForms {
        let id: WorkSession.ID = try context.parameters.value("session")
        let sheet = try await SessionSheet.load(id, site, context)
        guard sheet.policy.runs else { throw KernelRefusal.notAllowed(command: WriteSessionNotes.name) }
        return SessionForms(session: sheet.session, words: site.words(context.language))
    }

    /// Throws ``WebRefusal/missing`` without a team or an opgave, and `KernelRefusal.notAllowed`.
    private func plan(_ request: Request, _ context: MemberContext) async throws -> PlanForm {
        let (words, standing) = (site.words(context.language), context.viewer.standing)
        let (asked, other) = (Team.ID(request.query["team"]), Challenge.ID(request.query["opgave"]))
        return try await context.store.read { db in
            let sight = try Sight.load(for: context, db)
            let team = try asked.flatMap { try Team.find($0, db) }
            let challenge = try other.flatMap { try Challenge.find($0, db) }
            let circles = team?.circles ?? challenge?.circles ?? []
            guard sight.sees(circles) else { throw WebRefusal.missing }
            let policy = try SessionPolicy.load(team: team?.id, challenge: challenge?.id, standing, db)
            guard policy.runs else { throw KernelRefusal.notAllowed(command: PlanWorkSession.name) }
            return PlanForm(
                team: team,
                challenge: challenge,
                forms: try WorkForm.offered(db),
                places: try PlanPlace.all(words, db),
                words: words
            )
        }
    }
}
