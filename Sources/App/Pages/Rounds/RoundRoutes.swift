import Challenges
import HTTPTypes
import Hummingbird
import MixedZone

/// Voting rounds: looking, spreading points, and setting them up.
struct RoundRoutes: Sendable {
    let site: Site

    private var desk: BodyDesk { BodyDesk(site: site) }

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.get("stemrondes", use: list)
        zone.get("stemrondes/:round", use: show)
        let members = zone.group("stemrondes", context: MemberContext.self)
        let forms = FormDesk(site: site)
        members.form("nieuw", at: forms, planning)
        members.form(":round/plan", at: forms, adding)
        members.form(":round/annulering", at: forms) { context in
            let (round, policy) = try await round(context)
            guard policy.maySetUp else { throw KernelRefusal.notAllowed(command: CancelRound.name) }
            return CancelRoundForm(round: round, words: desk.words(context))
        }
        members.form(":round/besluit/:plan", at: forms, decision)
        members.post(":round/punten", use: spread)
    }

    @Sendable
    private func list(_ request: Request, _ context: ZoneContext) async throws -> Response {
        try await site.shared("rounds", request, context) { try await RoundsPage.make(site, context) }
    }

    @Sendable
    private func show(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let id: Round.ID = try context.parameters.value("round")
        let done = request.query["gelukt"]
        return try await site.shared("round/\(id)/\(done)", request, context) {
            try await RoundPage.make(site, context, RoundSheet.load(id, context), done: done)
        }
    }

    private func round(_ context: MemberContext) async throws -> (Round, RoundPolicy) {
        let (id, standing) = (
            try context.parameters.value("round", as: Round.ID.self), context.viewer.standing
        )
        let found = try await context.store.read { db in
            try Round.find(id, db).map { ($0, try RoundPolicy.load(standing, $0, db)) }
        }
        guard let found else { throw WebRefusal.missing }
        return found
    }

    @Sendable
    private func planning(_ context: MemberContext) async throws -> PlanRoundForm {
        guard context.viewer.standing.holdsAny(of: [.areaCoordinator, .administrator]) else {
            throw KernelRefusal.notAllowed(command: PlanRound.name)
        }
        let words = desk.words(context)
        return try await context.store.read { db in
            PlanRoundForm(
                areas: try Area.all(db),
                bodies: try Body.all(db),
                clock: try Zone.load(db).timeZone,
                words: words
            )
        }
    }

    @Sendable
    private func adding(_ context: MemberContext) async throws -> AddPlanForm {
        let (round, policy) = try await round(context)
        guard policy.mayAddPlans else { throw KernelRefusal.notAllowed(command: AddPlan.name) }
        let proposals = try await context.store.read { db in
            try ProposalChoice.all(for: round, db)
        }
        return AddPlanForm(round: round, proposals: proposals, words: desk.words(context))
    }

    @Sendable
    private func decision(_ context: MemberContext) async throws -> RecordForm {
        let (round, policy) = try await round(context)
        guard policy.isSecretary else { throw KernelRefusal.notAllowed(command: RecordDecision.name) }
        let plan: Proposal.ID = try context.parameters.value("plan")
        guard let body = try await context.store.read({ try Body.find(round.body, $0) }) else {
            throw WebRefusal.missing
        }
        return try await RecordForm.after(round, plan: plan, of: body, context, desk.words(context))
    }

    @Sendable
    private func spread(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id: Round.ID = try context.parameters.value("round")
        let typed = try await request.form(upTo: site.settings.limits.body)
        let points = typed.fields.reduce(into: [Proposal.ID: Int]()) { points, field in
            guard field.name.hasPrefix("plan-"), let plan = Proposal.ID(String(field.name.dropFirst(5)))
            else { return }
            let text = field.value.filter { !$0.isWhitespace }
            points[plan] = text.isEmpty ? 0 : Int(text) ?? -1
        }
        do {
            _ = try await context.store.perform(SpreadPoints(points, in: id), as: context.actor)
        } catch let invalid as InvalidFields {
            let problems = FormProblems(invalid.problems, site.words(context.language))
            let sheet = try await RoundSheet.load(id, context)
            let page = try await RoundPage.make(site, context, sheet, typed: typed, problems)
            return site.response(page, context.language, status: invalid.kind.status)
        }
        return .redirect(to: context.links.round(id.description, done: "verdeeld"), type: .normal)
    }
}
