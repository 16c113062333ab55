import GRDB
import MixedZone

extension ManagedZonePage {
    static func make(_ site: Site, _ context: MemberContext, done: String) async throws -> ManagedZonePage {
        let (words, links) = (site.words(context.language), context.links)
        let book = try await context.store.read { try ZoneBook.load($0) }
        let writer = ZoneWriter(book: book, words: words, links: links)
        let today = book.zone.timeZone.day(of: context.store.now)
        let changed = done == "gewijzigd" ? [Notice(.good, words("manage.changed"), words: words)] : []
        let heading = Heading(
            title: words("zone.manage"),
            section: .administration,
            address: { $0.managedZone() },
            crumbs: [Link(href: links.members, text: words("nav.manage"))],
            notices: changed + writer.warnings(on: today)
        )
        return ManagedZonePage(
            chrome: try await site.chrome(heading, context),
            actions: [
                Link(href: links.zoneHistory, text: words("history.link")),
                Link(href: links.about, text: words("zone.look")),
                Link(href: links.deadlines(), text: words("deadlines.heading")),
                Link(href: links.teamRules, text: words("team-rules.heading")),
                Link(href: links.trackRules, text: words("track-rules.heading")),
                Link(href: links.reviewCriteria, text: words("criteria.heading")),
                Link(href: links.overdue, text: words("overdue.heading")),
            ],
            identity: writer.identity,
            changeIdentity: Link(href: links.zoneIdentity, text: words("zone-identity.change")),
            programmes: writer.programmes(on: today),
            newProgramme: Link(href: links.newProgramme, text: words("programme.add")),
            texts: writer.texts,
            changeTexts: Link(href: links.zoneTexts, text: words("zone-text.change")),
            formerTexts: writer.formerTexts,
            swatches: writer.swatches,
            changeAccent: Link(href: links.accent, text: words("colour.change")),
            themes: writer.themes,
            newTheme: Link(href: links.newTheme, text: words("theme.add")),
            organizations: writer.organizations,
            newOrganization: Link(href: links.newOrganization, text: words("organization.add")),
            areas: writer.areas,
            newArea: Link(href: links.newArea, text: words("area.add"))
        )
    }
}

/// Everything of the zone itself that an administrator can change.
struct ZoneBook: Sendable {
    let zone: Zone
    let formerTexts: [FormerZoneTexts]
    let themes: [Theme]
    let organizations: [Organization]
    let programmes: [Programme]
    let areas: [Area]

    static func load(_ db: Database) throws -> ZoneBook {
        ZoneBook(
            zone: try Zone.load(db),
            formerTexts: try FormerZoneTexts.all(db),
            themes: try Theme.all(db),
            organizations: try Organization.all(db),
            programmes: try Programme.all(db),
            areas: try Area.all(db)
        )
    }
}
