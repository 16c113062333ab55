import Challenges
import HTTPTypes
import Hummingbird
import MixedZone

/// Calls to action: reading them, calling, responding, and taking somebody into a team.
struct CallRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.get("oproepen", use: list)
        zone.get("oproepen/:call", use: show)
        let desk = FormDesk(site: site)
        let owners = zone.group("opgaven", context: MemberContext.self)
        owners.form(":challenge/oproep", at: desk) { try await new($0) }
        let members = zone.group("oproepen", context: MemberContext.self)
        members.post(":call/reactie", use: respond)
        members.post(":call/aanname", use: accept)
        members.form(":call/intrekking", at: desk) { try await withdrawal($0) }
    }

    @Sendable
    private func list(_ request: Request, _ context: ZoneContext) async throws -> Response {
        try await site.shared("oproepen", request, context) { try await CallsPage.make(site, context) }
    }

    @Sendable
    private func show(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let sheet = try await CallSheet.load(context.parameters.value("call"), context)
        let page = try await sheet.page(site, context, done: request.query["gelukt"])
        return site.response(page, context.language)
    }

    private func new(_ context: MemberContext) async throws -> CallForm {
        let sheet = try await OpgaveSheet.load(context.parameters.value("challenge"), site, context)
        guard sheet.policy.isOwner || sheet.policy.isChecker else {
            throw KernelRefusal.notAllowed(command: PublishCall.name)
        }
        return CallForm(challenge: sheet.challenge, names: sheet.names, words: site.words(context.language))
    }

    @Sendable
    private func respond(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id: Call.ID = try context.parameters.value("call")
        let offer = try await request.form(upTo: site.settings.limits.body)["offer"]
        return try await answer(
            RespondToCall(id, offer: offer),
            on: id,
            context,
            offer: offer,
            word: "reactie"
        )
    }

    @Sendable
    private func accept(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id: Call.ID = try context.parameters.value("call")
        let typed = try await request.form(upTo: site.settings.limits.body)
        guard let member: Member.ID = typed.value("member"), let team: Team.ID = typed.value("team") else {
            throw WebRefusal.unreadableForm
        }
        return try await answer(
            AcceptResponse(id, of: member, into: team),
            on: id,
            context,
            word: "aangenomen"
        )
    }

    /// What is refused is shown on the page of the call.
    private func answer(
        _ command: some Command,
        on id: Call.ID,
        _ context: MemberContext,
        offer: String? = nil,
        word: String
    ) async throws -> Response {
        do {
            _ = try await context.store.perform(command, as: context.actor)
        } catch let refusal as any Refusal where [.invalid, .conflict].contains(refusal.kind) {
            let problems = FormProblems(refusal, at: "offer", site.words(context.language))
            let sheet = try await CallSheet.load(id, context)
            let page = try await sheet.page(site, context, offer: offer, problems)
            return site.response(page, context.language, status: refusal.kind.status)
        }
        return .redirect(to: context.links.call(id.description, done: word), type: .normal)
    }

    private func withdrawal(_ context: MemberContext) async throws -> CommandForm<WithdrawCall> {
        let id: Call.ID = try context.parameters.value("call")
        let sheet = try await CallSheet.load(id, context)
        guard sheet.policy.mayLead else { throw KernelRefusal.notAllowed(command: WithdrawCall.name) }
        let (words, title, name) = (site.words(context.language), sheet.call.title, id.description)
        let page = FormPage(
            title: title,
            words: words,
            reasonHint: words("thread.reason-hint"),
            crumbs: { links in
                [
                    Link(href: links.calls, text: words("calls.heading")),
                    Link(href: links.call(name), text: title),
                ]
            },
            done: { $0.call(name, done: $1) }
        )
        return page.step(
            { "call.withdraw.\($0)" },
            at: { $0.callWithdrawal(name) },
            done: "intrekking",
            read: { WithdrawCall(id, reason: $0["reason"]) }
        )
    }
}
