import Hummingbird
import MixedZone

/// Inviting somebody, for administrators.
struct InviteRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        let invitations = zone.group("beheer/uitnodigingen", context: MemberContext.self)
            .add(middleware: RoleGuard.administrators)
        invitations.get(use: show)
        invitations.post(use: invite)
    }

    @Sendable
    private func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        let page = try await InvitePage.make(site, context, InviteDraft(language: context.language))
        return site.response(page, context.language)
    }

    @Sendable
    private func invite(_ request: Request, _ context: MemberContext) async throws -> Response {
        let draft = InviteDraft(try await request.form(upTo: site.settings.limits.body))
        do {
            let id = try await context.store.perform(draft.command(), as: context.actor)
            return .redirect(to: context.links.member(id.description, done: "uitgenodigd"), type: .normal)
        } catch let refusal as any Refusal where [.invalid, .conflict].contains(refusal.kind) {
            let problems = draft.problems(refusal, site.words(context.language))
            let page = try await InvitePage.make(site, context, draft, problems)
            return site.response(page, context.language, status: refusal.kind.status)
        }
    }
}
