import GRDB
import Hummingbird
import MixedZone

/// The history of the zone itself, of a theme and of a party.
struct ZoneHistoryRoutes: Sendable {
    let zone: ManagedZoneRoutes

    func add(to beheer: RouterGroup<MemberContext>) {
        beheer.get("zone/geschiedenis", use: ofZone)
        beheer.get("themas/:theme/geschiedenis", use: ofTheme)
        beheer.get("organisaties/:organization/geschiedenis", use: ofOrganization)
    }

    @Sendable
    private func ofZone(_ request: Request, _ context: MemberContext) async throws -> Response {
        let links = context.links
        let history = ThingHistory(
            subject: Subject("zone", context.slug),
            name: try await zone.book(context).zone.name,
            undo: { try Self.undo($0, $1, links, $2) }
        )
        return try await response(history, context) { $0.zoneHistory }
    }

    /// The colour of before an entry can always be brought back; texts as long as they are kept.
    private static func undo(
        _ entry: JournalEntry,
        _ command: String,
        _ links: Links,
        _ db: Database
    ) throws -> String {
        switch command {
        case "change-accent": return links.accentRestoring(entry.sequence)
        case "change-zone-texts":
            let at = try entry.header().at
            let former = try FormerZoneTexts.all(db).first { $0.replacedAt == at }
            return former.map { links.textsRestoring($0.id) } ?? ""
        default: return ""
        }
    }

    @Sendable
    private func ofTheme(_ request: Request, _ context: MemberContext) async throws -> Response {
        let theme = try await zone.theme(context)
        let name = theme.name[context.language.rawValue]
        let history = ThingHistory(subject: Subject("theme", theme.id), name: name)
        return try await response(history, context) { $0.history(ofTheme: theme.id) }
    }

    @Sendable
    private func ofOrganization(_ request: Request, _ context: MemberContext) async throws -> Response {
        let organization = try await zone.organization(context)
        let history = ThingHistory(
            subject: Subject("organization", organization.id),
            name: organization.name
        )
        return try await response(history, context) { $0.history(ofOrganization: organization.id) }
    }

    private func response(
        _ history: ThingHistory,
        _ context: MemberContext,
        address: @escaping @Sendable (Links) -> String
    ) async throws -> Response {
        let site = zone.site
        let page = try await HistoryPage.make(
            site,
            context,
            history,
            clock: try await site.face(context).zone.timeZone,
            crumbs: .zone(context.links, site.words(context.language)),
            address: address
        )
        return site.response(page, context.language)
    }
}
