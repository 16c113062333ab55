import Challenges
import GRDB
import MixedZone

/// What a list of opgaven is asked for, as the address has it.
struct OpgavenQuery: Sendable {
    let theme: String
    let area: String
    let state: String
    let text: String
    let page: Int

    /// Throws ``WebRefusal/missing`` for a page that cannot be.
    init(_ query: FormFields) throws {
        theme = query["thema"]
        area = query["gebied"]
        state = query["stand"]
        text = query.trimmed("zoek")
        page = query["pagina"].isEmpty ? 1 : query.value("pagina") ?? 0
        guard (1...100_000).contains(page), text.count <= 200 else { throw WebRefusal.missing }
    }

    var isPlain: Bool { theme.isEmpty && area.isEmpty && state.isEmpty && text.isEmpty && page == 1 }

    var filter: ChallengeList.Filter {
        ChallengeList.Filter(
            theme: theme.isEmpty ? nil : theme,
            area: area.isEmpty ? nil : area,
            state: ChallengeState(rawValue: state),
            text: text
        )
    }

    func pairs(page: Int) -> [(String, String)] {
        [
            ("thema", theme), ("gebied", area), ("stand", state), ("zoek", text),
            ("pagina", page > 1 ? String(page) : ""),
        ]
    }
}

extension OpgavenPage {
    /// Throws ``WebRefusal/missing`` for a page after the last.
    static func make(_ site: Site, _ context: ZoneContext, _ asked: OpgavenQuery) async throws -> OpgavenPage
    {
        let (words, links, language) = (site.words(context.language), context.links, context.language)
        let member = context.viewer?.member.id
        let (list, names, prepared, waiting) = try await context.store.read { db in
            (
                try ChallengeList.load(asked.filter, page: asked.page, db),
                try OpgaveNames.load(language, db),
                try member.map { try ChallengeList.prepared(by: $0, db) } ?? [],
                try ProposalQueue.load(for: context, db).count
            )
        }
        guard asked.page <= list.pageCount else { throw WebRefusal.missing }
        let heading = Heading(
            title: words(asked.isPlain ? "challenges.heading" : "challenges.found-title"),
            section: .challenges,
            address: { $0.challenges(asked.pairs(page: asked.page)) },
            isPublic: asked.isPlain
        )
        let make = OpgavenParts(asked: asked, names: names, words: words, links: links)
        return OpgavenPage(
            chrome: try await site.chrome(heading, context),
            roads: Links.roads(words, links),
            action: links.challenges,
            filters: make.filters,
            search: Field(
                id: "zoek",
                name: "zoek",
                label: words("challenges.search"),
                value: asked.text
            ),
            count: words.count("challenges.count", list.total),
            challenges: list.challenges.map { OpgaveLine($0, names, words, links) },
            nothing: words(asked.isPlain ? "challenges.none" : "challenges.none-found"),
            prepared: prepared.map { OpgaveLine($0, names, words, links) },
            pages: make.pages(of: list.pageCount),
            actions: make.waiting(waiting) + make.actions(context.standing)
        )
    }
}

/// The pieces of the list beside its lines.
private struct OpgavenParts {
    let asked: OpgavenQuery
    let names: OpgaveNames
    let words: Words
    let links: Links

    private static let states: [ChallengeState] = [
        .open, .closed, .answered, .closing, .closedWithoutResult, .withdrawn,
    ]

    var filters: [ChoiceField] {
        let states = Self.states.map { (id: $0.rawValue, name: words.state($0)) }
        return [
            words.filter("thema", "challenges.theme", names.themes, asked.theme),
            words.filter("gebied", "challenges.area", names.areas, asked.area),
            words.filter("stand", "challenges.state", states, asked.state),
        ]
    }

    func pages(of count: Int) -> Pagination {
        let page = asked.page
        return Pagination(
            previous: page > 1 ? links.challenges(asked.pairs(page: page - 1)) : "",
            next: page < count ? links.challenges(asked.pairs(page: page + 1)) : "",
            text: count > 1 ? words("pages.of", ["page": String(page), "count": String(count)]) : ""
        )
    }

    /// The way to what waits for the reader; nothing where nothing does.
    func waiting(_ count: Int) -> [Link] {
        guard count > 0 else { return [] }
        return [Link(href: links.proposalQueue, text: words.count("proposals.waiting", count))]
    }

    func actions(_ standing: Standing) -> [Link] {
        var actions: [Link] = []
        if standing.holdsAny(of: ChallengePolicy.drafters) {
            actions.append(Link(href: links.newChallenge, text: words("challenges.draft")))
        }
        if standing.holdsAny(of: [.editor, .areaCoordinator]) {
            actions.append(Link(href: links.challengeChecks, text: words("challenges.checks")))
        }
        if standing.holdsAny(of: ChallengePolicy.drafters) {
            actions.append(Link(href: links.overdue, text: words("overdue.heading")))
        }
        return actions
    }
}

extension Links {
    /// The other lists on the road from opgave to outcome.
    static func roads(_ words: Words, _ links: Links) -> [Link] {
        [
            Link(href: links.challenges, text: words("nav.challenges")),
            Link(href: links.ideas, text: words("ideas.heading")),
            Link(href: links.calls, text: words("calls.heading")),
            Link(href: links.teams, text: words("teams.heading")),
            Link(href: links.proposals(), text: words("proposals.heading")),
            Link(href: links.sessions, text: words("sessions.heading")),
            Link(href: links.search, text: words("search.heading")),
            Link(href: links.bodies, text: words("bodies.heading")),
            Link(href: links.decisions, text: words("decisions.heading")),
            Link(href: links.rounds, text: words("rounds.heading")),
            Link(href: links.agenda, text: words("agenda.heading")),
            Link(href: links.outcomes, text: words("outcomes.heading")),
        ]
    }
}
