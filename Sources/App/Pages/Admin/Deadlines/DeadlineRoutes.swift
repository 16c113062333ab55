import Challenges
import Hummingbird
import MixedZone

/// The deadlines of the road, for administrators: seen, changed, and brought back.
struct DeadlineRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        let termijnen = zone.group("beheer/termijnen", context: MemberContext.self).add(
            middleware: RoleGuard.administrators
        )
        termijnen.get(use: show)
        termijnen.form("wijzigen", at: FormDesk(site: site)) { context in
            let deadlines = try await context.store.read { try Deadlines.load($0) }
            return DeadlinesForm(deadlines: deadlines, words: site.words(context.language))
        }
        termijnen.get("geschiedenis", use: history)
        termijnen.post(":entry/herstel", use: restore)
    }

    @Sendable
    private func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        let page = try await DeadlinesPage.make(site, context, done: request.query["gelukt"])
        return site.response(page, context.language)
    }

    @Sendable
    private func history(_ request: Request, _ context: MemberContext) async throws -> Response {
        let (words, links) = (site.words(context.language), context.links)
        let history = ThingHistory(
            subject: ChangeDeadlines.subject,
            name: words("deadlines.heading"),
            undo: { entry, _, _ in links.deadlinesRestoring(entry.sequence) }
        )
        let page = try await HistoryPage.make(
            site,
            context,
            history,
            clock: try await site.face(context).zone.timeZone,
            crumbs: .deadlines(links, words),
            address: { $0.deadlineHistory }
        )
        return site.response(page, context.language)
    }

    /// Brings back what an entry changed; other deadlines stay as they are.
    @Sendable
    private func restore(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sequence: Int = try context.parameters.value("entry")
        let former = try await context.store.read { db in
            try JournalEntry.about(ChangeDeadlines.subject, db).first { $0.sequence == sequence }
                .map { try $0.facts(ChangeDeadlines.Changed.self).former }
        }
        guard let former else { throw WebRefusal.missing }
        _ = try await context.store.perform(ChangeDeadlines(former), as: context.actor)
        return .redirect(to: context.links.deadlines(done: "gewijzigd"), type: .normal)
    }
}
