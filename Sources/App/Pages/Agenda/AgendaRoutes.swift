import Challenges
import GRDB
import Hummingbird
import MixedZone

/// The execution agenda: read by everybody, kept by who watches a theme.
struct AgendaRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.get("uitvoeringsagenda", use: show)
        let desk = FormDesk(site: site)
        let work = zone.group("uitvoeringsagenda", context: MemberContext.self)
        work.form("nieuw/:theme", at: desk, propose)
        work.form(":item/bericht", at: desk) { try await forms($0).note(item($0)) }
        work.form(":item/klaar", at: desk) { try await forms($0).finish(item($0)) }
        work.form(":item/vervallen", at: desk) { try await forms($0).drop(item($0)) }
        work.post(":item/akkoord") { try await send(AgreeToAgendaItem(item($1).id), "agree", $1) }
        work.post(":item/begin") { try await send(StartAgendaItem(item($1).id), "start", $1) }
    }

    @Sendable
    private func show(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let done = request.query["gelukt"]
        return try await site.shared("uitvoeringsagenda", request, context) {
            let sheet = try await AgendaSheet.load(context)
            return try await AgendaPage.make(site, context, sheet, done: done)
        }
    }

    @Sendable
    private func propose(_ context: MemberContext) async throws -> CommandForm<ProposeAgendaItem> {
        let id = try context.parameters.slug("theme")
        let (theme, choices) = try await context.store.read { db in
            (try Theme.all(db).first { $0.id == id }, try AgendaChoices.load(id, db))
        }
        guard let theme else { throw WebRefusal.missing }
        try demand(theme.id, context)
        return forms(context).propose(theme, choices)
    }

    private func forms(_ context: MemberContext) -> AgendaForms {
        AgendaForms(words: site.words(context.language))
    }

    /// The item of the address, for who watches its theme.
    private func item(_ context: MemberContext) async throws -> AgendaItem {
        let id: AgendaItem.ID = try context.parameters.value("item")
        let found = try await context.store.read { try AgendaItem.find(id, $0) }
        guard let found else { throw WebRefusal.missing }
        try demand(found.theme, context)
        return found
    }

    private func demand(_ theme: String, _ context: MemberContext) throws {
        guard context.viewer.standing.holds(.themeSupervisor, for: .theme(theme)) else {
            throw KernelRefusal.notAllowed(command: "agenda")
        }
    }

    /// What a button asked for; a refusal is shown on the agenda itself.
    private func send(
        _ command: some Command,
        _ done: String,
        _ context: MemberContext
    ) async throws -> Response {
        let id: AgendaItem.ID = try context.parameters.value("item")
        do {
            _ = try await context.store.perform(command, as: context.actor)
        } catch let refusal as any Refusal where refusal.kind == .conflict {
            let words = site.words(context.language)
            let notice = Notice(.bad, words.sentence(refusal, clock: nil), words: words)
            let sheet = try await AgendaSheet.load(context)
            let page = try await AgendaPage.make(site, context, sheet, done: "", refusal: [notice])
            return site.response(page, context.language, refusal: refusal)
        }
        return .redirect(to: context.links.agenda(done: done, id.description), type: .normal)
    }
}
