import Booking
import Hummingbird
import MixedZone

/// An administrator erases somebody who cannot leave by themselves.
struct EraseRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        let beheer = zone.group("beheer", context: MemberContext.self).add(
            middleware: RoleGuard.administrators
        )
        beheer.get("leden/:member/wissing", use: ask)
        beheer.post("leden/:member/wissing", use: erase)
    }

    @Sendable
    private func ask(_ request: Request, _ context: MemberContext) async throws -> Response {
        site.response(try await page(try await member(context), context), context.language)
    }

    @Sendable
    private func erase(_ request: Request, _ context: MemberContext) async throws -> Response {
        let member = try await member(context)
        let typed = try await request.form(upTo: site.settings.limits.body)["reason"]
        do {
            let reason = EraseMember.givenReasons.first { $0.rawValue == typed }
            guard let reason else { throw InvalidFields([FieldProblem("reason", "erasure-reason-missing")]) }
            let command = EraseMember(member.id, reason: reason)
            let erased = try await context.store.perform(command, as: context.actor)
            site.streams.end(sessions: erased.sessions)
        } catch let refusal as any Refusal where [.invalid, .conflict].contains(refusal.kind) {
            let problems = FormProblems(refusal, at: "reason", site.words(context.language))
            let page = try await page(member, context, problems)
            return site.response(page, context.language, status: refusal.kind.status)
        }
        return .redirect(to: context.links.members(done: "gewist"), type: .normal)
    }

    /// Throws ``WebRefusal/missing`` for somebody who is not there, or not any more.
    private func member(_ context: MemberContext) async throws -> Member {
        let id: Member.ID = try context.parameters.value("member")
        let member = try await context.store.read { try Member.find(id, $0) }
        guard let member, member.state != .left else { throw WebRefusal.missing }
        return member
    }

    private func page(
        _ member: Member,
        _ context: MemberContext,
        _ problems: FormProblems = .none
    ) async throws -> LeavePage {
        let words = site.words(context.language)
        let links = context.links
        let (id, now) = (member.id, context.store.now)
        let title = words("erase.heading", ["name": member.name])
        let coming = try await context.store.read { try Reservation.coming(of: id, at: now, $0).count }
        let heading = Heading(
            title: title,
            section: .administration,
            address: { $0.erasure(of: id.description) },
            crumbs: [Link(href: links.members, text: words("members.heading"))],
            hasErrors: !problems.isEmpty
        )
        let back = member.state == .active ? links.member(id.description) : links.requests
        return LeavePage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            heading: title,
            lead: words("erase.lead"),
            gone: [
                coming == 0 ? "" : words.count("erase.hand-back", coming), words("erase.gone"),
                member.email == nil ? "" : words("erase.letter"),
            ].filter { !$0.isEmpty },
            kept: [words("leave.kept"), words("erase.kept-journal")],
            action: links.erasure(of: id.description),
            reasons: [reasons(problems["reason"], words)],
            button: words("erase.button"),
            back: Link(href: back, text: words("erase.back"))
        )
    }

    private func reasons(_ error: String, _ words: Words) -> ChoiceField {
        ChoiceField(
            id: "reason",
            name: "reason",
            legend: words("erase.reason"),
            error: error,
            choices: EraseMember.givenReasons.map { reason in
                Choice(
                    id: "reason-\(reason.rawValue)",
                    name: "reason",
                    value: reason.rawValue,
                    label: words("erase.reason-\(reason.rawValue)")
                )
            }
        )
    }
}
