import Challenges
import HTTPTypes
import Hummingbird
import MixedZone

/// What advisers do with an idea, and its author with their own.
struct IdeaCare: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        let desk = FormDesk(site: site)
        let advisers = zone.group("ideeen", context: MemberContext.self).add(
            middleware: RoleGuard(roles: [.areaCoordinator], refusal: .advisersOnly)
        )
        advisers.get("wachtrij", use: queue)
        let members = zone.group("ideeen", context: MemberContext.self)
        members.post(":idea/behandeling", use: take)
        members.form(":idea/opgave", at: desk) { try await forms($0) { $0.isAccountable }.adopt }
        members.form(":idea/aansluiting", at: desk) { try await forms($0) { $0.isAccountable }.join }
        members.form(":idea/groep", at: desk) { try await forms($0) { $0.isAccountable }.goOn }
        members.form(":idea/afwijzing", at: desk) { try await forms($0) { $0.isAccountable }.decline }
        members.form(":idea/teruggave", at: desk) { try await forms($0) { $0.isAdviser }.handBack }
        members.form(":idea/verbergen", at: desk) { try await forms($0) { $0.mayHide }.hide }
        members.form(":idea/intrekking", at: desk) { try await forms($0) { $0.isAuthor }.withdraw }
    }

    @Sendable
    private func queue(_ request: Request, _ context: MemberContext) async throws -> Response {
        site.response(try await IdeaQueuePage.make(site, context), context.language)
    }

    @Sendable
    private func take(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id: Idea.ID = try context.parameters.value("idea")
        do {
            _ = try await context.store.perform(TakeIdea(id), as: context.actor)
        } catch let moved as MovedOn {
            let sheet = try await IdeaSheet.load(id, site, context)
            let problems = FormProblems(moved, at: "idea", site.words(context.language))
            let page = try await sheet.page(site, context, problems)
            return site.response(page, context.language, status: moved.kind.status)
        }
        return .redirect(to: context.links.idea(id.description, done: "behandeling"), type: .normal)
    }

    /// Throws ``WebRefusal/missing`` for who cannot read it, `KernelRefusal.notAllowed` for who may not do this.
    private func forms(
        _ context: MemberContext,
        for isAllowed: (IdeaPolicy) -> Bool
    ) async throws -> IdeaForms {
        let id: Idea.ID = try context.parameters.value("idea")
        let sheet = try await IdeaSheet.load(id, site, context)
        guard sheet.isReadable else { throw WebRefusal.missing }
        guard isAllowed(sheet.policy) else { throw KernelRefusal.notAllowed(command: "idea") }
        let (language, now) = (context.language, context.store.now)
        let (choices, open) = try await context.store.read { db in
            (
                try ChallengeChoices.load(language, at: now, db),
                try ChallengeList.welcoming(db)
            )
        }
        return IdeaForms(
            idea: sheet.idea,
            words: site.words(language),
            owners: choices.owners,
            challenges: open.map { (id: $0.id.description, name: $0.title) }
        )
    }
}
