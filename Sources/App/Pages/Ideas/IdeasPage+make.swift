import Challenges
import MixedZone

extension IdeasPage {
    /// Throws ``WebRefusal/missing`` for a page after the last.
    ///
    /// - Parameter page: from 1.
    static func make(_ site: Site, _ context: ZoneContext, page: Int) async throws -> IdeasPage {
        let (words, links, language) = (site.words(context.language), context.links, context.language)
        let member = context.viewer?.member.id
        let (list, own, names) = try await context.store.read { db in
            (
                try Idea.published(page: page, db), try member.map { try Idea.brought(by: $0, db) } ?? [],
                try OpgaveNames.load(language, db)
            )
        }
        let last = max(1, (list.total + Idea.perPage - 1) / Idea.perPage)
        guard (1...last).contains(page) else { throw WebRefusal.missing }
        let heading = Heading(
            title: words("ideas.heading"),
            section: .challenges,
            address: { $0.ideas(page: page) },
            isPublic: page == 1
        )
        let isAdviser = context.standing.holdsAny(of: [.areaCoordinator])
        return IdeasPage(
            chrome: try await site.chrome(heading, context),
            roads: Links.roads(words, links),
            primary: Link(href: links.newIdea, text: words("idea.new.heading")),
            actions: isAdviser ? [Link(href: links.ideaQueue, text: words("ideas.queue"))] : [],
            count: words.count("ideas.count", list.total),
            ideas: list.ideas.map { IdeaLine($0, names, words, links) },
            own: own.map { IdeaLine($0, names, words, links) },
            pages: Pagination(
                previous: page > 1 ? links.ideas(page: page - 1) : "",
                next: page < last ? links.ideas(page: page + 1) : "",
                text: last > 1 ? words("pages.of", ["page": String(page), "count": String(last)]) : ""
            )
        )
    }
}

extension IdeaQueuePage {
    /// What the adviser may take, and what is in their care.
    static func make(_ site: Site, _ context: MemberContext) async throws -> IdeaQueuePage {
        let (words, links, language) = (site.words(context.language), context.links, context.language)
        let standing = context.viewer.standing
        let (ideas, names) = try await context.store.read { db in
            (
                try Idea.waiting(db).map { try IdeaPolicy.load(standing, $0, db) },
                try OpgaveNames.load(language, db)
            )
        }
        let heading = Heading(
            title: words("ideas.queue"),
            section: .challenges,
            address: { $0.ideaQueue },
            crumbs: [Link(href: links.ideas, text: words("ideas.heading"))]
        )
        return IdeaQueuePage(
            chrome: try await site.chrome(heading, context),
            waiting: ideas.filter(\.mayTake).map { IdeaLine($0.idea, names, words, links) },
            own: ideas.filter(\.maySettle).map { IdeaLine($0.idea, names, words, links) }
        )
    }
}
