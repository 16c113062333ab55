import Challenges
import GRDB
import MixedZone

extension ProposalsPage {
    static func load(_ query: FormFields, _ site: Site, _ context: ZoneContext) async throws -> ProposalsPage
    {
        let (words, links) = (site.words(context.language), context.links)
        let group = StandingGroup(rawValue: query["stand"])
        let wanted = query.trimmed("thema")
        let page = max(1, min(Int(query["pagina"]) ?? 1, 1_000))
        let viewer = context.visitor
        let found = try await context.store.read { db in
            let themes = try Theme.all(db)
            let theme = themes.first { $0.id == wanted }?.id
            let filter = ProposalList.Filter(states: group?.states, theme: theme)
            return (
                themes: themes, theme: theme,
                rows: try ProposalList.page(page, of: perPage, filter, db),
                total: try ProposalList.count(filter, db),
                own: try viewer.map { try ProposalList.own($0.member.id, db) } ?? [],
                waiting: try ProposalQueue.load(for: context, db).count
            )
        }
        let heading = Heading(
            title: words("proposals.heading"),
            address: { $0.proposals(state: group?.rawValue ?? "", theme: found.theme ?? "") },
            isPublic: true
        )
        func line(_ row: ProposalRow) -> ProposalLine {
            row.line(found.themes, context.language, words, links)
        }
        func address(_ page: Int) -> String {
            links.proposals(state: group?.rawValue ?? "", theme: found.theme ?? "", page: page)
        }
        let last = max(1, (found.total + perPage - 1) / perPage)
        return ProposalsPage(
            chrome: try await site.chrome(heading, context),
            action: links.proposals(),
            standing: standings(group, words),
            theme: themes(found.themes, found.theme, context.language, words),
            lines: found.rows.map(line),
            count: words.count("proposals.count", found.total),
            pages: Pagination(
                previous: page > 1 ? address(page - 1) : "",
                next: page < last ? address(page + 1) : "",
                text: last > 1
                    ? words("pages.of", ["page": String(page), "count": String(last)]) : ""
            ),
            own: found.own.map(line),
            queue: Link(
                href: found.waiting > 0 ? links.proposalQueue : "",
                text: words.count("proposals.waiting", found.waiting)
            ),
            rules: viewer?.standing.holdsAny(of: [.administrator]) == true
                ? [
                    Link(href: links.trackRules, text: words("track-rules.heading")),
                    Link(href: links.reviewCriteria, text: words("criteria.heading")),
                ] : []
        )
    }

    private static func standings(_ chosen: StandingGroup?, _ words: Words) -> ChoiceField {
        let groups = StandingGroup.allCases.map { ($0.rawValue, words("proposals.\($0.rawValue)")) }
        return words.filter("stand", "proposals.standing", groups, chosen?.rawValue ?? "")
    }

    private static func themes(
        _ themes: [Theme],
        _ chosen: String?,
        _ language: Language,
        _ words: Words
    ) -> ChoiceField {
        words.filter(
            "thema",
            "proposals.theme",
            themes.map { ($0.id, $0.name[language.rawValue]) },
            chosen ?? ""
        )
    }
}

extension ProposalRow {
    func line(_ themes: [Theme], _ language: Language, _ words: Words, _ links: Links) -> ProposalLine {
        let theme = themes.first { $0.id == self.theme }?.name[language.rawValue]
        let sums = ["asked": words.money(municipalCents), "earned": words.money(earnedCents)]
        return ProposalLine(
            href: links.proposal(id.description),
            title: title,
            about: [teamName, theme ?? ""].filter { !$0.isEmpty }.joined(separator: " · "),
            state: words.state(state),
            money: hasVersion ? words("proposals.money", sums) : ""
        )
    }
}
