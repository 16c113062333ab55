import Challenges
import Hummingbird
import MixedZone

/// Running the zone itself, for administrators: texts, colour, themes, parties.
struct ManagedZoneRoutes: Sendable {
    let site: Site

    func add(to zone: RouterGroup<ZoneContext>) {
        let beheer = zone.group("beheer", context: MemberContext.self).add(
            middleware: RoleGuard.administrators
        )
        let desk = FormDesk(site: site)
        beheer.get("zone", use: show)
        beheer.form("gegevens", at: desk) { context in
            ZoneIdentityForm(zone: try await book(context).zone, words: site.words(context.language))
        }
        beheer.post("gegevens/:version/herstel", use: restoreIdentity)
        beheer.form("teksten", at: desk) { context in
            ZoneTextsForm(texts: try await book(context).zone.texts, words: site.words(context.language))
        }
        beheer.post("teksten/:version/herstel", use: restoreTexts)
        beheer.form("kleur", at: desk) { context in
            AccentForm(accent: try await book(context).zone.accent, words: site.words(context.language))
        }
        beheer.post("kleur/:entry/herstel", use: restoreAccent)
        beheer.form("teams", at: desk) { context in
            let rules = try await context.store.read { try TeamRules.load($0) }
            return TeamRulesForm(rules: rules, words: site.words(context.language))
        }
        beheer.form("themas", at: desk) { NewThemeForm(words: site.words($0.language)) }
        beheer.form("themas/:theme", at: desk) { context in
            ThemeForm(theme: try await theme(context), words: site.words(context.language))
        }
        beheer.form("organisaties", at: desk) { context in
            let today = try await book(context).zone.timeZone.day(of: context.store.now)
            return NewOrganizationForm(today: today, words: site.words(context.language))
        }
        beheer.form("organisaties/:organization", at: desk) { context in
            let organization = try await organization(context)
            return OrganizationForm(organization: organization, words: site.words(context.language))
        }
        beheer.former(
            "themas/:theme",
            at: desk,
            of: { Subject("theme", try $0.parameters.slug("theme")) },
            { ThemeForm(theme: try await theme($0), words: site.words($0.language)) }
        )
        beheer.former(
            "organisaties/:organization",
            at: desk,
            of: { Subject("organization", try $0.parameters.slug("organization")) },
            { OrganizationForm(organization: try await organization($0), words: site.words($0.language)) }
        )
        let (programmes, areas) = (ProgrammeRoutes(zone: self), AreaRoutes(zone: self))
        programmes.add(to: beheer, desk)
        areas.add(to: beheer, desk)
        ZoneHistoryRoutes(zone: self, programmes: programmes, areas: areas).add(to: beheer)
    }

    func book(_ context: MemberContext) async throws -> ZoneBook {
        try await context.store.read { try ZoneBook.load($0) }
    }

    /// The theme in the address.
    func theme(_ context: MemberContext) async throws -> Theme {
        let id = try context.parameters.slug("theme")
        let theme = try await book(context).themes.first { $0.id == id }
        guard let theme else { throw WebRefusal.missing }
        return theme
    }

    /// The party in the address.
    func organization(_ context: MemberContext) async throws -> Organization {
        let id = try context.parameters.slug("organization")
        let organization = try await book(context).organizations.first { $0.id == id }
        guard let organization else { throw WebRefusal.missing }
        return organization
    }

    /// The words of a thing that the address names by their number.
    func former(of subject: Subject, _ context: MemberContext) async throws -> FormerWords {
        let version: Int = try context.parameters.value("version")
        let former = try await context.store.read { try FormerWords.of(subject, $0) }.first {
            $0.id == version
        }
        guard let former else { throw WebRefusal.missing }
        return former
    }

    @Sendable
    private func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        let page = try await ManagedZonePage.make(site, context, done: request.query["gelukt"])
        return site.response(page, context.language)
    }

    @Sendable
    private func restoreIdentity(_ request: Request, _ context: MemberContext) async throws -> Response {
        let former = try await former(of: Subject("zone", context.slug), context)
        guard let change = ChangeZone(former) else { throw WebRefusal.missing }
        _ = try await context.store.perform(change, as: context.actor)
        return .redirect(to: context.links.managedZone(done: "gewijzigd"), type: .normal)
    }

    @Sendable
    private func restoreTexts(_ request: Request, _ context: MemberContext) async throws -> Response {
        let version: Int = try context.parameters.value("version")
        let former = try await book(context).formerTexts.first { $0.id == version }
        guard let former else { throw WebRefusal.missing }
        _ = try await context.store.perform(ChangeZoneTexts(former.texts), as: context.actor)
        return .redirect(to: context.links.managedZone(done: "gewijzigd"), type: .normal)
    }

    @Sendable
    private func restoreAccent(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sequence: Int = try context.parameters.value("entry")
        let slug = context.slug
        let former = try await context.store.read { db in
            try JournalEntry.about(Subject("zone", slug), db).first { $0.sequence == sequence }.flatMap {
                try $0.header().command == "change-accent/1"
                    ? $0.facts(ChangeAccent.Changed.self).former : nil
            }
        }
        guard let former else { throw WebRefusal.missing }
        _ = try await context.store.perform(ChangeAccent(former), as: context.actor)
        return .redirect(to: context.links.managedZone(done: "gewijzigd"), type: .normal)
    }
}
