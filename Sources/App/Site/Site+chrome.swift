import MixedZone

/// Where in the header a page belongs.
enum Section: Sendable {
    case places, presence, challenges, reservations, host, administration, none
}

/// What a page says about itself; the rest of its chrome follows from the zone and the visitor.
struct Heading: Sendable {
    let title: String
    var section = Section.none
    /// The page's own address in a language.
    let address: @Sendable (Links) -> String
    var crumbs: [Link] = []
    var notices: [Notice] = []
    var hasErrors = false
    /// The form that asks for the same page in the other language; empty for a page with an address.
    var form: [HiddenField] = []
    /// Search engines may show it.
    var isPublic = false
}

extension Site {
    /// The chrome of a page below a zone.
    func chrome(_ heading: Heading, _ context: some ZoneRequest) async throws -> Chrome {
        let face = try await face(context)
        let words = words(context.language)
        let links = context.links
        let other = links.inOtherLanguage
        let visitor = context.visitor
        let canonical = settings.publicAddress.description + heading.address(links)
        return Chrome(
            language: context.language.rawValue,
            title: heading.title,
            hasErrors: heading.hasErrors,
            hasZone: true,
            zoneName: face.zone.name,
            home: links.home,
            stylesheet: assets.href("site.css"),
            script: assets.href("site.js"),
            icon: assets.href("icon.svg"),
            accent: face.accent,
            canonical: heading.isPublic ? canonical : "",
            navigation: navigation(heading.section, visitor, links, words),
            crumbs: heading.crumbs,
            isSignedIn: visitor != nil,
            firstName: visitor?.member.firstName ?? "",
            initials: visitor.map { Initials.of($0.member.name) } ?? "",
            account: visitor == nil ? links.signIn() : links.profile,
            otherLanguage: context.language.other.rawValue,
            otherLanguageName: context.language.other.ownName,
            otherLanguageHref: heading.address(other),
            otherLanguageFields: heading.form,
            isDemo: settings.isDemo,
            mailbox: settings.isDemo ? links.mailbox : "",
            staleDemo: staleDemo(face, context.store.now, words),
            notices: try await mailNotices(context) + heading.notices,
            footer: [
                Link(href: links.proposals(), text: words("proposals.heading")),
                Link(href: links.about, text: words("footer.about")),
                Link(href: links.privacy, text: words("footer.privacy")),
                Link(href: links.accessibility, text: words("footer.accessibility")),
            ]
        )
    }

    private func navigation(
        _ current: Section,
        _ visitor: Viewer?,
        _ links: Links,
        _ words: Words
    ) -> [NavigationItem] {
        var items = [
            NavigationItem(href: links.locations, text: words("nav.places"), isCurrent: current == .places),
            NavigationItem(href: links.presence, text: words("nav.here"), isCurrent: current == .presence),
            NavigationItem(
                href: links.challenges,
                text: words("nav.challenges"),
                isCurrent: current == .challenges
            ),
        ]
        guard let visitor else { return items }
        items.append(
            NavigationItem(
                href: links.reservations,
                text: words("nav.mine"),
                isCurrent: current == .reservations
            )
        )
        if visitor.standing.holdsAny(of: [.host]) {
            items.append(
                NavigationItem(href: links.host(), text: words("nav.host"), isCurrent: current == .host)
            )
        }
        if visitor.standing.holdsAny(of: [.administrator]) {
            items.append(
                NavigationItem(
                    href: links.members,
                    text: words("nav.manage"),
                    isCurrent: current == .administration
                )
            )
        }
        if visitor.standing.holdsAny(of: [.host]), !visitor.standing.holdsAny(of: [.administrator]) {
            items.append(
                NavigationItem(
                    href: links.requests,
                    text: words("nav.requests"),
                    isCurrent: current == .administration
                )
            )
        }
        return items
    }

    /// The demonstration was made around one day; a later day shows less and less of it.
    private func staleDemo(_ face: ZoneFace, _ now: Instant, _ words: Words) -> String {
        guard settings.isDemo, let end = face.demonstrated, end <= now else { return "" }
        return words("demo.stale", ["day": words.day(face.zone.timeZone.day(of: end - 1))])
    }
}

/// The letters that stand for a face.
enum Initials {
    /// The first letters of the first and last word of a name, in capitals.
    static func of(_ name: String) -> String {
        let words = name.split(separator: " ")
        let first = words.first?.first.map(String.init) ?? ""
        let last = words.count > 1 ? words.last?.first.map(String.init) ?? "" : ""
        return (first + last).uppercased()
    }
}
