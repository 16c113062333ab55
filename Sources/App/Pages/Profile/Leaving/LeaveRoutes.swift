import Booking
import Challenges
import HTTPTypes
import Hummingbird
import MixedZone

/// A member leaves the zone: once asked, once answered.
struct LeaveRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        let members = zone.group("profiel", context: MemberContext.self)
        members.get("vertrek", use: ask)
        members.post("vertrek", use: leave)
    }

    @Sendable
    private func ask(_ request: Request, _ context: MemberContext) async throws -> Response {
        site.response(try await page(context), context.language)
    }

    @Sendable
    private func leave(_ request: Request, _ context: MemberContext) async throws -> Response {
        let erased: Erased
        do {
            erased = try await context.store.perform(LeaveZone(), as: context.actor)
        } catch let refusal as NotErased {
            let problems = FormProblems(refusal, at: "vertrek", site.words(context.language))
            let page = try await page(context, problems)
            return site.response(page, context.language, status: refusal.kind.status)
        }
        site.streams.end(sessions: erased.sessions)
        var response = Response.redirect(to: context.links.left, type: .normal)
        response.headers.append(site.cookie(of: context.slug).removal)
        response.headers[.cacheControl] = "no-store"
        return response
    }

    private func page(_ context: MemberContext, _ problems: FormProblems = .none) async throws -> LeavePage {
        let words = site.words(context.language)
        let links = context.links
        let (member, now) = (context.viewer.member, context.store.now)
        let coming = try await context.store.read { try Reservation.coming(of: member.id, at: now, $0).count }
        let day = try await site.face(context).zone.timeZone.day(of: now)
        let held = try await context.store.read { try HeldThings.of(member.id, on: day, $0) }
        let heading = Heading(
            title: words("leave.heading"),
            address: { $0.leaving },
            crumbs: [Link(href: links.profile, text: words("profile.heading"))],
            hasErrors: !problems.isEmpty
        )
        return LeavePage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            heading: words("leave.heading"),
            lead: words("leave.lead"),
            gone: [
                coming == 0 ? "" : words.count("leave.hand-back", coming), words("leave.gone"),
                words("leave.gone-guests"), words("leave.gone-roles"),
                member.email == nil ? "" : words("leave.letter"),
            ].filter { !$0.isEmpty } + open(held, words),
            kept: [words("leave.kept"), words("leave.kept-journal"), words("leave.back-later")],
            action: links.leaving,
            reasons: [],
            button: words("leave.button"),
            back: Link(href: links.profile, text: words("leave.stay"))
        )
    }

    /// What somebody else has to take over, and who is told.
    private func open(_ held: HeldThings, _ words: Words) -> [String] {
        let bodies = held.bodies.map { $0[words.language.rawValue] }
        return [
            ("leave.open-challenges", held.challenges), ("leave.open-bodies", bodies),
            ("leave.open-teams", held.teams), ("leave.open-executions", held.executions),
        ].filter { !$0.1.isEmpty }.map { words($0.0, ["what": words.list($0.1)]) }
    }
}
