import Challenges
import HTTPTypes
import Hummingbird
import MixedZone

/// The forms with which somebody does something with a proposal, and the form with which a team begins one.
struct ActRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        let members = zone.group("voorstellen", context: MemberContext.self)
        let new = NewProposalRoutes(site: site)
        members.get("nieuw", use: new.show)
        members.post("nieuw", use: new.begin)
        members.get(":id/doen/:act", use: show)
        members.post(":id/doen/:act", use: send)
    }

    @Sendable
    private func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await ProposalSheet.load(context.parameters.value("id"), context)
        let act = try act(context)
        guard act.isOffered(by: sheet.policy) else {
            throw KernelRefusal.notAllowed(command: act.rawValue)
        }
        let form = try await ActForms(sheet: sheet, site: site, context: context).form(of: act)
        return site.response(try await page(form, form.initial, .none, sheet, context), context.language)
    }

    @Sendable
    private func send(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await ProposalSheet.load(context.parameters.value("id"), context)
        let act = try act(context)
        let form = try await ActForms(sheet: sheet, site: site, context: context).form(of: act)
        let typed = try await request.form(upTo: site.settings.limits.body)
        do {
            try await form.send(typed, context)
        } catch let refusal as any Refusal
            where [.invalid, .conflict].contains(refusal.kind) || refusal is ProposalRefusal
        {
            guard act.isOffered(by: sheet.policy) || refusal.kind != .invalid else {
                throw KernelRefusal.notAllowed(command: act.rawValue)
            }
            let problems = FormProblems(refusal, at: form.anchor, site.words(context.language))
            let page = try await page(form, typed, problems, sheet, context)
            return site.response(page, context.language, refusal: refusal)
        }
        return .redirect(to: try await next(after: act, sheet.proposal.id, context), type: .normal)
    }

    private func act(_ context: MemberContext) throws -> ProposalAct {
        guard let act = ProposalAct(rawValue: try context.parameters.slug("act")) else {
            throw WebRefusal.missing
        }
        return act
    }

    /// Back to where the sender can see what came of it.
    private func next(
        after act: ProposalAct,
        _ id: Proposal.ID,
        _ context: MemberContext
    ) async throws -> String {
        let proposal = try await context.store.read { try Proposal.find(id, $0) }
        let links = context.links
        let isWritten = proposal.map { $0.version == 0 || $0.state.isEditable } ?? false
        let isTeams = [.rename, .declare, .revise, .takeUpAgain, .object, .offer].contains(act)
        let page =
            isWritten && isTeams || proposal?.version == 0
            ? links.worksheet(id.description) : links.proposal(id.description)
        return page + Links.query([("gelukt", act.rawValue)])
    }

    private func page(
        _ form: ActForm,
        _ typed: FormFields,
        _ problems: FormProblems,
        _ sheet: ProposalSheet,
        _ context: MemberContext
    ) async throws -> ActPage {
        let (words, links) = (site.words(context.language), context.links)
        let (id, act) = (sheet.proposal.id.description, form.act)
        let home = sheet.latest == nil ? links.worksheet(id) : links.proposal(id)
        let title = words("proposal-act.\(act.rawValue)")
        let heading = Heading(
            title: "\(title): \(sheet.proposal.title)",
            address: { $0.act(id, act) },
            crumbs: [
                Link(href: links.proposals(), text: words("proposals.heading")),
                Link(href: home, text: sheet.proposal.title),
            ],
            hasErrors: !problems.isEmpty
        )
        let parts = form.parts(FormPen(typed: typed, problems: problems))
        return ActPage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines(of: parts),
            title: title,
            about: words("proposal-about.\(act.rawValue)"),
            facts: form.facts,
            texts: form.texts,
            action: links.act(id, act),
            hidden: form.hidden,
            parts: parts,
            button: words("proposal-button.\(act.rawValue)"),
            back: Link(href: home, text: words("proposal.back"))
        )
    }
}
