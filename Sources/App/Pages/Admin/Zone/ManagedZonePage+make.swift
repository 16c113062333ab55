import GRDB
import MixedZone

extension ManagedZonePage {
    static func make(_ site: Site, _ context: MemberContext, done: String) async throws -> ManagedZonePage {
        let (words, links) = (site.words(context.language), context.links)
        let book = try await context.store.read { try ZoneBook.load($0) }
        let heading = Heading(
            title: words("zone.manage"),
            section: .administration,
            address: { $0.managedZone() },
            crumbs: [Link(href: links.members, text: words("nav.manage"))],
            notices: done == "gewijzigd" ? [Notice(.good, words("manage.changed"), words: words)] : []
        )
        let writer = ZoneWriter(book: book, words: words, links: links)
        return ManagedZonePage(
            chrome: try await site.chrome(heading, context),
            actions: [
                Link(href: links.zoneHistory, text: words("history.link")),
                Link(href: links.about, text: words("zone.look")),
            ],
            texts: writer.texts,
            changeTexts: Link(href: links.zoneTexts, text: words("zone-text.change")),
            formerTexts: writer.formerTexts,
            swatches: writer.swatches,
            changeAccent: Link(href: links.accent, text: words("colour.change")),
            themes: writer.themes,
            newTheme: Link(href: links.newTheme, text: words("theme.add")),
            organizations: writer.organizations,
            newOrganization: Link(href: links.newOrganization, text: words("organization.add"))
        )
    }
}

/// Everything of the zone itself that an administrator can change.
struct ZoneBook: Sendable {
    let zone: Zone
    let formerTexts: [FormerZoneTexts]
    let themes: [Theme]
    let organizations: [Organization]

    static func load(_ db: Database) throws -> ZoneBook {
        ZoneBook(
            zone: try Zone.load(db),
            formerTexts: try FormerZoneTexts.all(db),
            themes: try Theme.all(db),
            organizations: try Organization.all(db)
        )
    }
}
