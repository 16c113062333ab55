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
        let answer = try await request.form(upTo: site.settings.limits.body)["besluit"]
        guard ["toelaten", "afwijzen"].contains(answer) else { throw WebRefusal.unreadableForm }
        do {
            let command = AnswerRequest(member: member, isApproved: answer == "toelaten")
            _ = try await context.store.perform(command, as: context.actor)
        } catch let refusal as AnswerRequest.Refused {
            let problems = FormProblems(refusal, at: "requests", site.words(context.language))
            let page = try await JoinRequestsPage.make(site, context, problems)
            return site.response(page, context.language, status: refusal.kind.status)
        }
        return .redirect(to: context.links.requests(done: "beantwoord"), type: .normal)
    }
}
