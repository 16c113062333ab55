import Challenges
import HTTPTypes
import Hummingbird
import MixedZone

/// Work forms with their scripts, kept by editors and administrators.
struct WorkFormRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.get("werkvormen", use: list)
        zone.get("werkvormen/:form", use: show)
        let keepers = zone.group("werkvormen", context: MemberContext.self).add(
            middleware: RoleGuard(roles: WorkForm.keepers, refusal: .editorsAndAdministratorsOnly)
        )
        keepers.form("nieuw", at: FormDesk(site: site)) { WorkFormForm(words: site.words($0.language)) }
        keepers.post(":form/intrekking", use: retire)
    }

    @Sendable
    private func list(_ request: Request, _ context: ZoneContext) async throws -> Response {
        try await site.shared("werkvormen", request, context) { try await WorkFormsPage.make(site, context) }
    }

    @Sendable
    private func show(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let id = try context.parameters.slug("form")
        return try await site.shared("werkvorm/\(id)", request, context) {
            let form = try await context.store.read { try WorkForm.find(id, $0) }
            guard let form else { throw WebRefusal.missing }
            return try await ScriptPage.make(form, site, context)
        }
    }

    @Sendable
    private func retire(_ request: Request, _ context: MemberContext) async throws -> Response {
        let form = try context.parameters.slug("form")
        _ = try await context.store.perform(RetireWorkForm(form), as: context.actor)
        return .redirect(to: context.links.workForms, type: .normal)
    }
}
