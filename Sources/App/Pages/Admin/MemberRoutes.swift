import Hummingbird
import MixedZone

/// Members and their roles, for administrators.
struct MemberRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        let beheer = zone.group("beheer", context: MemberContext.self).add(
            middleware: RoleGuard.administrators
        )
        beheer.get("leden", use: list)
        beheer.post("leden/zoeken", use: search)
        beheer.get("leden/:member", use: show)
        beheer.get("leden/:member/geschiedenis", use: history)
        beheer.post("leden/:member/rollen", use: grant)
        beheer.post("rollen/:grant/intrekking", use: revoke)
    }

    @Sendable
    private func list(_ request: Request, _ context: MemberContext) async throws -> Response {
        let number = request.query["pagina"].isEmpty ? 1 : request.query.value("pagina") ?? 0
        let now = context.store.now
        guard (1...100_000).contains(number) else { throw WebRefusal.missing }
        let members = try await context.store.read { try MemberList.load(page: number, at: now, $0) }
        guard number <= members.pageCount else { throw WebRefusal.missing }
        let isErased = request.query["gelukt"] == "gewist"
        let page = try await MembersPage.make(site, context, members, page: number, isErased: isErased)
        return site.response(page, context.language)
    }

    @Sendable
    private func search(_ request: Request, _ context: MemberContext) async throws -> Response {
        let text = try await request.form(upTo: site.settings.limits.body).trimmed("zoek")
        guard !text.isEmpty else { return .redirect(to: context.links.members, type: .normal) }
        let now = context.store.now
        let found = try await context.store.read { try MemberList.search(text, at: now, $0) }
        return site.response(try await MembersPage.make(site, context, found, search: text), context.language)
    }

    @Sendable
    private func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await MemberSheet.load(context.parameters.value("member"), site, context)
        let page = try await MemberPage.make(
            site,
            context,
            sheet,
            GrantDraft(),
            done: request.query["gelukt"]
        )
        return site.response(page, context.language)
    }

    /// The roles of a member, as they came and went; nothing of what the member did.
    @Sendable
    private func history(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await MemberSheet.load(context.parameters.value("member"), site, context)
        let (id, words) = (sheet.member.id.description, site.words(context.language))
        let history = ThingHistory(
            subject: Subject("member", sheet.member.id),
            name: sheet.member.name,
            only: [
                "invite-member", "register-member", "give-address", "change-address", "join-zone",
                "answer-request",
                "grant-role", "revoke-role",
            ]
        )
        let page = try await HistoryPage.make(
            site,
            context,
            history,
            clock: sheet.clock,
            crumbs: [
                Link(href: context.links.members, text: words("members.heading")),
                Link(href: context.links.member(id), text: sheet.member.name),
            ],
            address: { $0.history(ofMember: id) }
        )
        return site.response(page, context.language)
    }

    @Sendable
    private func grant(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await MemberSheet.load(context.parameters.value("member"), site, context)
        let draft = GrantDraft(try await request.form(upTo: site.settings.limits.body))
        do {
            let command = try draft.command(for: sheet.member.id, clock: sheet.clock)
            _ = try await context.store.perform(command, as: context.actor)
        } catch let refusal as any Refusal where [.invalid, .conflict].contains(refusal.kind) {
            let problems = draft.problems(refusal, site.words(context.language))
            let page = try await MemberPage.make(site, context, sheet, draft, problems)
            return site.response(page, context.language, status: refusal.kind.status)
        }
        return .redirect(
            to: context.links.member(sheet.member.id.description, done: "gegeven"),
            type: .normal
        )
    }

    @Sendable
    private func revoke(_ request: Request, _ context: MemberContext) async throws -> Response {
        let grant: Grant.ID = try context.parameters.value("grant")
        let holder = try await context.store.read { try Grant.holder(of: grant, $0) }
        guard let holder else { throw WebRefusal.missing }
        do {
            _ = try await context.store.perform(RevokeRole(grant: grant), as: context.actor)
        } catch let refusal as RevokeRole.Refused {
            let sheet = try await MemberSheet.load(holder, site, context)
            let problems = FormProblems(refusal, at: "roles", site.words(context.language))
            let page = try await MemberPage.make(site, context, sheet, GrantDraft(), problems)
            return site.response(page, context.language, status: refusal.kind.status)
        }
        return .redirect(to: context.links.member(holder.description, done: "ingetrokken"), type: .normal)
    }
}
