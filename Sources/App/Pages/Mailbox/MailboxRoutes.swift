import Hummingbird
import MixedZone

/// The mail that a demonstration wrote.
///
/// Anywhere else there is no such page.
struct MailboxRoutes: Sendable {
    static let perPage = 50
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.get("postvak", use: list)
        zone.get("postvak/:mail", use: read)
    }

    @Sendable
    private func list(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let mailbox = try mailbox
        let ids = mailbox.ids(context.slug)
        let number = request.query["pagina"].isEmpty ? 1 : request.query.value("pagina") ?? 0
        let last = max(1, (ids.count + Self.perPage - 1) / Self.perPage)
        guard (1...last).contains(number) else { throw WebRefusal.missing }
        let shown = ids.dropFirst((number - 1) * Self.perPage).prefix(Self.perPage)
        let mails = shown.compactMap { mailbox.mail(context.slug, $0) }
        let page = try await MailboxPage.make(site, context, mails, page: number, of: last)
        return site.response(page, context.language)
    }

    @Sendable
    private func read(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let id = context.parameters.get("mail") ?? ""
        guard let mail = try mailbox.mail(context.slug, id) else { throw WebRefusal.missing }
        return site.response(try await MailPage.make(site, context, mail), context.language)
    }

    /// Throws ``WebRefusal/missing`` outside a demonstration, and where mail is really sent.
    private var mailbox: DemoMailbox {
        get throws {
            guard site.settings.isDemo, case .folder(let folder) = site.settings.mail else {
                throw WebRefusal.missing
            }
            return DemoMailbox(folder: folder)
        }
    }
}
