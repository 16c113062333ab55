import Hummingbird
import MixedZone

/// The requests to join, answered by hosts and administrators.
struct RequestRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        let requests = zone.group("beheer/verzoeken", context: MemberContext.self)
            .add(middleware: RoleGuard.hostsAndAdministrators)
        requests.get(use: list)
        requests.post(":member/besluit", use: decide)
    }

    @Sendable
    private func list(_ request: Request, _ context: MemberContext) async throws -> Response {
        let page = try await JoinRequestsPage.make(
            site,
            context,
            isAnswered: request.query["gelukt"] == "beantwoord"
        )
        return site.response(page, context.language)
    }

    @Sendable
    private func decide(_ request: Request, _ context: MemberContext) async throws -> Response {
        let member: Member.ID = try context.parameters.value("member")
        let draft = try AnswerDraft(to: member, try await request.form(upTo: site.settings.limits.body))
        do {
            _ = try await context.store.perform(draft.command, as: context.actor)
        } catch let refusal as any Refusal where refusal is AnswerRequest.Refused || refusal is InvalidFields
        {
            let problems = draft.problems(refusal, site.words(context.language))
            let page = try await JoinRequestsPage.make(site, context, draft, problems)
            return site.response(page, context.language, status: refusal.kind.status)
        }
        return .redirect(to: context.links.requests(done: "beantwoord"), type: .normal)
    }
}
