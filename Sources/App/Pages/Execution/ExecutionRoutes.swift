import Challenges
import GRDB
import Hummingbird
import MixedZone

/// The carrying out of approved proposals: read by everybody, moved on by who works on it.
struct ExecutionRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.get("uitvoering/:execution", use: show)
        let desk = FormDesk(site: site)
        let work = zone.group("uitvoering", context: MemberContext.self)
        work.form(":execution/start", at: desk) { try await forms($0) { $0.owns }.start }
        work.form(":execution/pauze", at: desk) { try await forms($0) { $0.owns }.pause }
        work.form(":execution/hervatting", at: desk) { try await forms($0) { $0.owns }.resume }
        work.form(":execution/afronding", at: desk) { try await forms($0) { $0.isExecutor }.complete }
        work.form(":execution/stop", at: desk) { try await forms($0) { $0.isExecutor }.stop }
        work.form(":execution/overdracht", at: desk) {
            try await forms($0) { $0.owns || $0.standing.holdsAny(of: [.administrator]) }.handOver
        }
        work.form(":execution/mijlpalen", at: desk) { try await forms($0) { $0.owns }.plan }
        work.form(":execution/geld", at: desk) { try await forms($0) { $0.owns }.budget }
        addParts(to: work, at: desk)
    }

    private func addParts(to work: RouterGroup<MemberContext>, at desk: FormDesk) {
        work.form("mijlpalen/:milestone/gehaald", at: desk) { context in
            let milestone = try await milestone(context)
            return try await forms(context, milestone.execution) { $0.worksOnIt }.finish(milestone)
        }
        work.form("mijlpalen/:milestone/uitstel", at: desk) { context in
            let milestone = try await milestone(context)
            return try await forms(context, milestone.execution) { $0.owns }.postpone(milestone)
        }
        work.form("mijlpalen/:milestone/vervallen", at: desk) { context in
            let milestone = try await milestone(context)
            return try await forms(context, milestone.execution) { $0.owns }.drop(milestone)
        }
        work.form("verslagen/:report/inzending", at: desk) { context in
            let report = try await report(context)
            return try await forms(context, report.execution) { $0.worksOnIt }.submit(report)
        }
        work.form("verslagen/:report/overslaan", at: desk) { context in
            let report = try await report(context)
            return try await forms(context, report.execution) { $0.isExecutor }.skip(report)
        }
    }

    @Sendable
    private func show(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let id: Execution.ID = try context.parameters.value("execution")
        let done = request.query["gelukt"]
        return try await site.shared("uitvoering/\(id)", request, context) {
            let sheet = try await ExecutionSheet.load(id, site, context)
            return try await ExecutionPage.make(site, context, sheet, done: done)
        }
    }

    private func milestone(_ context: MemberContext) async throws -> Milestone {
        let id: Milestone.ID = try context.parameters.value("milestone")
        let found = try await context.store.read { try Milestone.find(id, $0) }
        guard let found else { throw WebRefusal.missing }
        return found
    }

    private func report(_ context: MemberContext) async throws -> ProgressReport {
        let id: ProgressReport.ID = try context.parameters.value("report")
        let found = try await context.store.read { try ProgressReport.find(id, $0) }
        guard let found else { throw WebRefusal.missing }
        return found
    }

    private func forms(
        _ context: MemberContext,
        for isAllowed: (ExecutionPolicy) -> Bool
    ) async throws -> ExecutionForms {
        try await forms(context, context.parameters.value("execution"), for: isAllowed)
    }

    /// Throws ``WebRefusal/missing`` for an unknown execution, `KernelRefusal.notAllowed` for who may not do this.
    private func forms(
        _ context: MemberContext,
        _ id: Execution.ID,
        for isAllowed: (ExecutionPolicy) -> Bool
    ) async throws -> ExecutionForms {
        let (words, standing) = (site.words(context.language), context.viewer.standing)
        let now = context.store.now
        let (forms, policy) = try await context.store.read { db in
            guard let execution = try Execution.find(id, db) else { throw WebRefusal.missing }
            let forms = ExecutionForms(
                execution: execution,
                title: try Title.of(Thing(.execution, id), db) ?? "",
                workers: try ExecutionPeople.team(of: execution, db),
                colleagues: try ExecutionPeople.colleagues(at: now, db),
                words: words
            )
            return (forms, try ExecutionPolicy.load(execution, standing, db))
        }
        guard isAllowed(policy) else { throw KernelRefusal.notAllowed(command: "execution") }
        return forms
    }
}
