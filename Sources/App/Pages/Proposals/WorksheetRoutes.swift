import Challenges
import HTTPTypes
import Hummingbird
import MixedZone

/// Where a team writes its proposal: the whole, one part at a time, and the figures.
struct WorksheetRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        let members = zone.group("voorstellen", context: MemberContext.self)
        members.get("te-doen", use: queue)
        members.get(":id/werkblad", use: worksheet)
        members.get(":id/delen/:section", use: section)
        members.post(":id/delen/:section", use: saveSection)
        members.get(":id/delen/:section/geschiedenis", use: history)
        members.get(":id/gegevens", use: facts)
        members.get(":id/gegevens/geschiedenis", use: factsHistory)
        members.post(":id/gegevens", use: saveFacts)
    }

    @Sendable
    private func queue(_ request: Request, _ context: MemberContext) async throws -> Response {
        site.response(try await QueuePage.load(site, context), context.language)
    }

    @Sendable
    private func worksheet(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await team(context)
        let done = ProposalAct(rawValue: request.query["gelukt"]).map { "proposal-done.\($0.rawValue)" }
        let saved = request.query.has("bewaard") ? "proposal.saved" : done
        let page = try await WorksheetPage.make(site, context, sheet, done: saved)
        return site.response(page, context.language)
    }

    @Sendable
    private func section(_ request: Request, _ context: MemberContext) async throws -> Response {
        let (sheet, section) = (try await team(context), try part(context))
        let held = sheet.draft.sections[section]
        let form = SectionForm(sheet: sheet, section: section, text: held?.content ?? "")
        return site.response(try await form.page(site, context), context.language)
    }

    /// When somebody else saved in the meantime, both texts are shown, and one that holds both.
    @Sendable
    private func saveSection(_ request: Request, _ context: MemberContext) async throws -> Response {
        let (id, section) = (try await team(context).proposal.id, try part(context))
        let fields = try await request.form(upTo: site.settings.limits.body)
        let (text, basedOn) = (fields["tekst"], Int(fields["versie"]) ?? 0)
        do {
            let command = SaveSection(id, section, basedOn: basedOn, text)
            _ = try await context.store.perform(command, as: context.actor)
        } catch let refusal as any Refusal where refusal is InvalidFields || refusal is ProposalRefusal {
            let words = site.words(context.language)
            var form = SectionForm(sheet: try await team(context), section: section, text: text)
            form.problems = FormProblems(refusal, at: section.rawValue, words)
            if case .changedMeanwhile? = refusal as? ProposalRefusal {
                form.clash = try await Clash.load(id, section, basedOn: basedOn, text, context)
            }
            return site.response(try await form.page(site, context), context.language, refusal: refusal)
        }
        return .redirect(to: context.links.worksheet(id.description) + "?bewaard", type: .normal)
    }

    @Sendable
    private func history(_ request: Request, _ context: MemberContext) async throws -> Response {
        try await history(of: .section(part(context)), request, context)
    }

    @Sendable
    private func factsHistory(_ request: Request, _ context: MemberContext) async throws -> Response {
        try await history(of: .facts, request, context)
    }

    private func history(
        of part: HistoryPart,
        _ request: Request,
        _ context: MemberContext
    ) async throws -> Response {
        let number = Int(request.query["tekst"])
        let page = try await PartHistoryPage.make(site, context, team(context), part, number)
        return site.response(page, context.language)
    }

    @Sendable
    private func facts(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await team(context)
        let form = FactForm(
            sheet: sheet,
            typed: TypedFacts.fields(of: sheet.draft.facts.sheet, site, context)
        )
        return site.response(try await form.page(site, context), context.language)
    }

    @Sendable
    private func saveFacts(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id = try await team(context).proposal.id
        let typed = TypedFacts.tidied(try await request.form(upTo: site.settings.limits.body))
        do {
            let command = SaveFacts(id, basedOn: Int(typed["versie"]) ?? 0, try TypedFacts.read(typed))
            _ = try await context.store.perform(command, as: context.actor)
        } catch let refusal as any Refusal where refusal is InvalidFields || refusal is ProposalRefusal {
            var form = FactForm(sheet: try await team(context), typed: typed)
            form.problems = FormProblems(refusal, at: "money", site.words(context.language))
            if case .changedMeanwhile? = refusal as? ProposalRefusal { form.showsTheirs = true }
            return site.response(try await form.page(site, context), context.language, refusal: refusal)
        }
        return .redirect(to: context.links.worksheet(id.description) + "?bewaard", type: .normal)
    }

    /// Throws ``WebRefusal/missing`` for who is not in the team: what it writes is its own.
    private func team(_ context: MemberContext) async throws -> ProposalSheet {
        let sheet = try await ProposalSheet.load(context.parameters.value("id"), context)
        guard sheet.members.contains(where: { $0.member == sheet.viewer }) else { throw WebRefusal.missing }
        return sheet
    }

    private func part(_ context: MemberContext) throws -> ProposalSection {
        guard let section = ProposalSection(slug: try context.parameters.slug("section")) else {
            throw WebRefusal.missing
        }
        return section
    }
}
