import Challenges
import Hummingbird
import MixedZone

/// Results: read by everybody, measured and judged by who works on it.
struct OutcomeRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.get("resultaten", use: list)
        zone.get("resultaten/:outcome", use: show)
        let desk = FormDesk(site: site)
        let work = zone.group("resultaten", context: MemberContext.self)
        work.form(":outcome/meting", at: desk) { try await forms($0) { $0.worksOnIt }.measure }
        work.form(":outcome/metingen/:measurement", at: desk) { context in
            let forms = try await forms(context) { $0.worksOnIt }
            let id: Int = try context.parameters.value("measurement")
            guard let old = forms.sheet.measurements.first(where: { $0.id == id }) else {
                throw WebRefusal.missing
            }
            return forms.correct(old)
        }
        work.form(":outcome/oordeel", at: desk) { try await forms($0) { $0.isExecutor }.judge }
        work.form(":outcome/les", at: desk) { try await forms($0) { $0.owns }.lesson }
    }

    @Sendable
    private func list(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let verdict = request.query["oordeel"]
        guard verdict.isEmpty else {
            let page = try await OutcomesPage.make(site, context, verdict: verdict)
            return site.response(page, context.language)
        }
        return try await site.shared("resultaten", request, context) {
            try await OutcomesPage.make(site, context, verdict: "")
        }
    }

    @Sendable
    private func show(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let id: Outcome.ID = try context.parameters.value("outcome")
        let done = request.query["gelukt"]
        return try await site.shared("resultaat/\(id)", request, context) {
            let sheet = try await OutcomeSheet.load(id, site, context)
            return try await OutcomePage.make(site, context, sheet, done: done)
        }
    }

    /// Throws ``WebRefusal/missing`` for an unknown outcome, `KernelRefusal.notAllowed` for who may not do this.
    private func forms(
        _ context: MemberContext,
        for isAllowed: (ExecutionPolicy) -> Bool
    ) async throws -> OutcomeForms {
        let id: Outcome.ID = try context.parameters.value("outcome")
        let sheet = try await OutcomeSheet.load(id, site, context)
        guard isAllowed(sheet.policy) else { throw KernelRefusal.notAllowed(command: "outcome") }
        return OutcomeForms(sheet: sheet, words: site.words(context.language))
    }
}
