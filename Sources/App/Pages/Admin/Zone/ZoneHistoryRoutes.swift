import GRDB
import Hummingbird
import MixedZone

/// The history of the zone itself, of a theme, a party, a programme and an area.
struct ZoneHistoryRoutes: Sendable {
    let zone: ManagedZoneRoutes
    let programmes: ProgrammeRoutes
    let areas: AreaRoutes

    func add(to beheer: RouterGroup<MemberContext>) {
        beheer.get("zone/geschiedenis", use: ofZone)
        beheer.get("themas/:theme/geschiedenis", use: ofTheme)
        beheer.get("organisaties/:organization/geschiedenis", use: ofOrganization)
        beheer.get("programmas/:programme/geschiedenis", use: ofProgramme)
        beheer.get("gebieden/:area/geschiedenis", use: ofArea)
    }

    @Sendable
    private func ofZone(_ request: Request, _ context: MemberContext) async throws -> Response {
        let (links, subject) = (context.links, Subject("zone", context.slug))
        let history = ThingHistory(
            subject: subject,
            name: try await zone.book(context).zone.name,
            undo: { try Self.undo($0, $1, of: subject, links, $2) }
        )
        return try await response(history, context) { $0.zoneHistory }
    }

    /// The colour of before an entry can always be brought back; texts as long as they are kept.
    private static func undo(
        _ entry: JournalEntry,
        _ command: String,
        of subject: Subject,
        _ links: Links,
        _ db: Database
    ) throws -> String {
        switch command {
        case "change-zone":
            return try former(entry, of: subject, db).map { links.identityRestoring($0.id) } ?? ""
        case "change-accent": return links.accentRestoring(entry.sequence)
        case "change-zone-texts":
            let at = try entry.header().at
            let former = try FormerZoneTexts.all(db).first { $0.replacedAt == at }
            return former.map { links.textsRestoring($0.id) } ?? ""
        default: return ""
        }
    }

    /// The words that an entry replaced; nil when they are not kept any more.
    private static func former(
        _ entry: JournalEntry,
        of subject: Subject,
        _ db: Database
    ) throws -> FormerWords? {
        let at = try entry.header().at
        return try FormerWords.of(subject, db).first { $0.replacedAt == at }
    }

    @Sendable
    private func ofTheme(_ request: Request, _ context: MemberContext) async throws -> Response {
        let theme = try await zone.theme(context)
        let name = theme.name[context.language.rawValue]
        let form = context.links.managedTheme(theme.id)
        let history = ThingHistory(
            subject: Subject("theme", theme.id),
            name: name,
            former: FormerTrail(
                command: "change-theme",
                fields: FormerField.theme,
                current: theme.words,
                form: { Links.former(form, $0) }
            )
        )
        return try await response(history, context) { $0.history(ofTheme: theme.id) }
    }

    @Sendable
    private func ofOrganization(_ request: Request, _ context: MemberContext) async throws -> Response {
        let organization = try await zone.organization(context)
        let form = context.links.managedOrganization(organization.id)
        let history = ThingHistory(
            subject: Subject("organization", organization.id),
            name: organization.name,
            former: FormerTrail(
                command: "change-organization",
                fields: FormerField.organization,
                current: organization.words,
                form: { Links.former(form, $0) }
            )
        )
        return try await response(history, context) { $0.history(ofOrganization: organization.id) }
    }

    /// Words can be brought back as long as they are kept; days stand in the form again, for whom they hit.
    @Sendable
    private func ofProgramme(_ request: Request, _ context: MemberContext) async throws -> Response {
        let (programme, links) = (try await programmes.programme(context), context.links)
        let subject = Subject("programme", programme.id)
        let history = ThingHistory(
            subject: subject,
            name: programme.name[context.language.rawValue],
            undo: { entry, _, db in
                let former = try Self.former(entry, of: subject, db)
                return former.map { links.programmeRestoring(programme.id, version: $0.id) } ?? ""
            },
            again: { entry, _, _ in links.managedProgramme(programme.id, entry: entry.sequence) },
            taking: (text: "history.again-days", label: "history.again-days-label")
        )
        return try await response(history, context) { $0.history(ofProgramme: programme.id) }
    }

    @Sendable
    private func ofArea(_ request: Request, _ context: MemberContext) async throws -> Response {
        let (area, links) = (try await areas.area(context), context.links)
        let subject = Subject("area", area.id)
        let history = ThingHistory(
            subject: subject,
            name: area.name,
            undo: { entry, _, db in
                let former = try Self.former(entry, of: subject, db)
                return former.map { links.areaRestoring(area.id, version: $0.id) } ?? ""
            }
        )
        return try await response(history, context) { $0.history(ofArea: area.id) }
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
