import Challenges
import GRDB
import HTTPTypes
import Hummingbird
import MixedZone

/// Teams for everybody to read, and what their members do there.
struct TeamRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.get("teams", use: list)
        zone.get("teams/:team", use: show)
        let desk = FormDesk(site: site)
        let members = zone.group("teams", context: MemberContext.self)
        members.get("nieuw") { try await desk.show(newTeam($0, $1), $1) }
        members.post("nieuw") { try await desk.send(newTeam($0, $1), $0, $1) }
        members.form(":team/gegevens", at: desk) { try await forms($0) { $0.mayEdit }.facts }
        members.form(":team/verzoek", at: desk) { context in
            try await forms(context) { _ in true }.ask(context.viewer.standing)
        }
        members.form(":team/vertrek", at: desk) { try await forms($0) { $0.mayLeave }.leave }
        members.form(":team/opheffing", at: desk) { try await forms($0) { $0.mayDissolve }.dissolve }
        TeamActs(site: site).add(to: members)
        InvitingRoutes(site: site).add(to: members)
    }

    @Sendable
    private func list(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let asked = TeamsQuery(request.query)
        guard asked.isPlain else {
            return site.response(try await TeamsPage.make(site, context, asked), context.language)
        }
        return try await site.shared("teams", request, context) {
            try await TeamsPage.make(site, context, asked)
        }
    }

    @Sendable
    private func show(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let id: Team.ID = try context.parameters.value("team")
        let done = request.query["gelukt"]
        return try await site.shared("team/\(id)", request, context) {
            let sheet = try await TeamSheet.load(id, site, context)
            return try await TeamPage.make(site, context, sheet, done: done)
        }
    }

    private func newTeam(_ request: Request, _ context: MemberContext) async throws -> NewTeamForm {
        let (asked, language) = (request.query["opgave"], context.language)
        let (title, names) = try await context.store.read { db in
            guard let id = Challenge.ID(asked) else {
                return (String?.none, try OpgaveNames.load(language, db))
            }
            let challenge = try Challenge.find(id, db)
            let open = challenge.flatMap { [.open, .closed].contains($0.state) ? $0.title : nil }
            return (open, try OpgaveNames.load(language, db))
        }
        return NewTeamForm(
            challenge: title.map { (id: asked, title: $0) },
            names: names,
            standing: context.viewer.standing,
            words: site.words(language)
        )
    }

    /// The forms of the team in the address.
    ///
    /// Throws `KernelRefusal.notAllowed` for who may not do there what the page is for.
    private func forms(
        _ context: MemberContext,
        for isAllowed: @escaping @Sendable (TeamPolicy) -> Bool
    ) async throws -> TeamForms {
        let id: Team.ID = try context.parameters.value("team")
        let standing = context.viewer.standing
        let team = try await context.store.read { db in
            guard let team = try Team.find(id, db) else { throw WebRefusal.missing }
            let policy = try TeamPolicy.load(team, TeamMember.all(of: id, db), standing, db)
            guard isAllowed(policy) else { throw KernelRefusal.notAllowed(command: "team") }
            return team
        }
        return TeamForms(team: team, words: site.words(context.language))
    }
}
