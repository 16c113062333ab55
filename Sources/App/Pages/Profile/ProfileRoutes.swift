import Hummingbird
import MixedZone

/// A member's own profile and consents.
struct ProfileRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        let members = zone.group("profiel", context: MemberContext.self)
        members.get(use: show)
        members.post(use: change)
        members.post("toestemmingen", use: consent)
        members.post("post", use: changeRhythm)
    }

    @Sendable
    private func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await ProfileSheet.load(context, site.words(context.language))
        let draft = ProfileDraft(context.viewer.member)
        let page = try await ProfilePage.make(site, context, sheet, draft, saved: request.query["gelukt"])
        return site.response(page, context.language)
    }

    @Sendable
    private func change(_ request: Request, _ context: MemberContext) async throws -> Response {
        let draft = ProfileDraft(try await request.form(upTo: site.settings.limits.body))
        do {
            _ = try await context.store.perform(draft.command, as: context.actor)
        } catch let invalid as InvalidFields {
            let words = site.words(context.language)
            let problems = FormProblems(invalid.problems, words)
            let sheet = try await ProfileSheet.load(context, words)
            let page = try await ProfilePage.make(site, context, sheet, draft, problems)
            return site.response(page, context.language, status: invalid.kind.status)
        }
        return .redirect(to: context.links.profile(saved: "profiel"), type: .normal)
    }

    /// Gives what was ticked and withdraws what was not; what stays as it was is no command.
    @Sendable
    private func consent(_ request: Request, _ context: MemberContext) async throws -> Response {
        let fields = try await request.form(upTo: site.settings.limits.body)
        let ticked = Set(fields.all("consent").compactMap(ConsentPurpose.init))
        let member = context.viewer.member.id
        let held = try await context.store.read { try Consent.inForce(for: member, $0) }
        for purpose in ConsentPurpose.allCases where ticked.contains(purpose) != held.contains(purpose) {
            if ticked.contains(purpose) {
                _ = try await context.store.perform(GiveConsent(purpose: purpose), as: context.actor)
            } else {
                _ = try await context.store.perform(WithdrawConsent(purpose: purpose), as: context.actor)
            }
        }
        return .redirect(to: context.links.profile(saved: "toestemmingen"), type: .normal)
    }

    @Sendable
    private func changeRhythm(_ request: Request, _ context: MemberContext) async throws -> Response {
        let typed = try await request.form(upTo: site.settings.limits.body)["rhythm"]
        guard let rhythm = MailRhythm(rawValue: typed) else {
            let words = site.words(context.language)
            let problems = FormProblems([FieldProblem("rhythm", "rhythm-missing")], words)
            let sheet = try await ProfileSheet.load(context, words)
            let draft = ProfileDraft(context.viewer.member)
            let page = try await ProfilePage.make(site, context, sheet, draft, problems)
            return site.response(page, context.language, status: RefusalKind.invalid.status)
        }
        _ = try await context.store.perform(ChangeMailRhythm(rhythm: rhythm), as: context.actor)
        return .redirect(to: context.links.profile(saved: "post"), type: .normal)
    }
}
