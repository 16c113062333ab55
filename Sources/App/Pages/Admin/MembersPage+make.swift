import MixedZone

extension MembersPage {
    /// All members, or those whom a search found.
    static func make(
        _ site: Site,
        _ context: MemberContext,
        _ list: MemberList,
        page: Int = 1,
        search: String = "",
        isErased: Bool = false
    ) async throws -> MembersPage {
        let (words, links, language) = (site.words(context.language), context.links, context.language)
        let clock = try await site.face(context).zone.timeZone
        let scopes = try await context.store.read { try ScopeNames.load(language, $0) }
        let wording = RoleWords(words: words, scopes: scopes, clock: clock)
        let heading = Heading(
            title: words("members.heading"),
            section: .administration,
            address: { $0.members(page: page) },
            notices: isErased ? [Notice(.good, words("erase.done"), words: words)] : []
        )
        return MembersPage(
            chrome: try await site.chrome(heading, context),
            searchAction: links.memberSearch,
            search: Field(id: "zoek", name: "zoek", label: words("members.search"), value: search),
            count: count(list, isSearch: !search.isEmpty, words),
            actions: actions(isSearch: !search.isEmpty, links, words),
            members: list.entries.map { MemberLine($0, wording, at: context.store.now, links) },
            pages: search.isEmpty
                ? pages(list, page, links, words) : Pagination(previous: "", next: "", text: "")
        )
    }

    private static func actions(isSearch: Bool, _ links: Links, _ words: Words) -> [Link] {
        let all = isSearch ? [Link(href: links.members, text: words("members.all"))] : []
        return all + [
            Link(href: links.invitations, text: words("members.invite")),
            Link(href: links.registration(), text: words("enrol.link")),
            Link(href: links.requests, text: words("nav.requests")),
            Link(href: links.managedPlaces, text: words("manage.places")),
            Link(href: links.managedZone(), text: words("zone.manage")),
            Link(href: links.undelivered(), text: words("undelivered.heading")),
        ]
    }

    private static func count(_ list: MemberList, isSearch: Bool, _ words: Words) -> String {
        guard isSearch else { return words.count("members.count", list.total) }
        if list.entries.isEmpty { return words("members.none-found") }
        guard list.total <= list.entries.count else {
            return words("members.too-many-found", ["n": String(list.entries.count)])
        }
        return words.count("members.found", list.total)
    }

    private static func pages(_ list: MemberList, _ page: Int, _ links: Links, _ words: Words) -> Pagination {
        let last = list.pageCount
        let numbers = ["page": String(page), "count": String(last)]
        return Pagination(
            previous: page > 1 ? links.members(page: page - 1) : "",
            next: page < last ? links.members(page: page + 1) : "",
            text: last > 1 ? words("pages.of", numbers) : ""
        )
    }
}

extension MemberLine {
    fileprivate init(_ entry: MemberList.Entry, _ wording: RoleWords, at now: Instant, _ links: Links) {
        let words = wording.words
        href = links.member(entry.member.id.description)
        name = entry.member.name
        email = entry.member.email ?? words("members.no-email")
        since = words("members.since", ["date": words.date(wording.clock.day(of: entry.member.joinedAt))])
        roles = entry.grants.map { wording.text($0, at: now) }
    }
}
