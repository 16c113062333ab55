import Challenges
import GRDB
import MixedZone

/// What the page of an idea is made of.
struct IdeaSheet: Sendable {
    let idea: Idea
    let policy: IdeaPolicy
    /// Whether the reader may know of it and, where it is not hidden, read its text.
    let isReadable: Bool
    let names: OpgaveNames
    let goesOn: [Destination]
    /// Who brought it, for its advisers alone; empty where nobody said.
    let author: String
    /// Why a moderator hid it; empty for one that is not hidden.
    let hidden: String
    /// None for who may not know of it.
    let papers: [PapersSection]
    /// Of the receipt that the reader holds; empty for none, or for one that is over.
    let key: String
    let timeline: ThreadTimeline
    let follow: FollowButton

    /// Throws ``WebRefusal/missing`` where there is none.
    static func load(
        _ id: Idea.ID,
        _ site: Site,
        _ context: some ZoneRequest,
        key: String = ""
    ) async throws -> IdeaSheet {
        let (words, links) = (site.words(context.language), context.links)
        let standing = context.visitor?.standing ?? .stranger
        return try await context.store.read { db in
            guard let idea = try Idea.find(id, db) else { throw WebRefusal.missing }
            let sight = try Sight.load(for: context, db)
            let back = links.idea(id.description)
            return IdeaSheet(
                idea: idea,
                policy: try IdeaPolicy.load(standing, idea, db),
                isReadable: sight.sees(idea.circles),
                names: try OpgaveNames.load(context.language, db),
                goesOn: try IdeaDestinations(idea: idea, sight: sight, words: words, links: links).all(db),
                author: try idea.author.flatMap { try Member.find($0, db)?.name } ?? idea.authorName,
                hidden: try hidden(idea, sight, at: context.store.now, db),
                papers: sight.sees(idea.circles)
                    ? [try PapersSection.load(idea.thing, words, for: context, db)] : [],
                key: try key.isEmpty || Idea.find(id, key: key, db) == nil ? "" : key,
                timeline: try ThreadTimeline.load(idea.thread, for: context, db),
                follow: try FollowButton.load(idea.thread, back: back, words, for: context, db)
            )
        }
    }

    private static func hidden(
        _ idea: Idea,
        _ sight: Sight,
        at now: Instant,
        _ db: Database
    ) throws -> String {
        guard idea.hiddenAt != nil else { return "" }
        return try Step.all(of: idea.thing, for: sight, at: now, db).last { $0.name == "hide" }?.text ?? ""
    }

    func page(
        _ site: Site,
        _ context: some ZoneRequest,
        done: String = "",
        _ problems: FormProblems = .none
    ) async throws -> IdeaPage {
        let (words, links, id) = (site.words(context.language), context.links, idea.id.description)
        let number = words("idea.number", ["number": String(idea.receipt)])
        let heading = Heading(
            title: hasText ? idea.title : number,
            section: .challenges,
            address: { $0.idea(id) },
            crumbs: [Link(href: links.ideas, text: words("ideas.heading"))],
            notices: IdeaWords.notices(done, idea, words),
            hasErrors: !problems.isEmpty,
            isPublic: idea.publishedAt != nil
        )
        let parts = IdeaWords(idea: idea, names: names, words: words)
        return IdeaPage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            title: heading.title,
            number: hasText ? number : "",
            text: hasText ? idea.description.paragraphs : [],
            noText: noText(words),
            state: words.state(idea.state),
            track: parts.track,
            facts: isReadable ? parts.facts + author(words) : [],
            take: policy.mayTake
                ? Link(href: links.ideaCare(id), text: words("idea.take")) : Link(href: "", text: ""),
            moves: moves(words, links),
            goesOn: goesOn,
            papers: papers.filter { !$0.papers.isEmpty || !$0.add.href.isEmpty },
            thread: isReadable ? try await site.html(timeline, on: idea.thing, context) : "",
            follow: isReadable ? follow : .none
        )
    }

    private var hasText: Bool { isReadable && idea.hiddenAt == nil }

    private func noText(_ words: Words) -> String {
        guard isReadable else { return words("idea.not-yet") }
        return hasText ? "" : words("idea.hidden", ["reason": hidden])
    }

    private func author(_ words: Words) -> [Fact] {
        guard policy.isAdviser, !author.isEmpty else { return [] }
        return [Fact(term: words("idea.brought-by"), value: author)]
    }

    private func moves(_ words: Words, _ links: Links) -> [Link] {
        let id = idea.id.description
        let moves: [(Bool, String, String)] = [
            (!key.isEmpty, links.ideaPapers(id, key: key), "idea.add-paper"),
            (policy.maySettle, links.ideaAdoption(id), "idea.adopt.heading"),
            (policy.maySettle, links.ideaJoining(id), "idea.join.heading"),
            (policy.maySettle, links.ideaGroup(id), "idea.group.heading"),
            (policy.maySettle, links.ideaRefusal(id), "idea.decline.heading"),
            (policy.mayHandBack, links.ideaReturn(id), "idea.hand-back.heading"),
            (policy.mayWithdraw, links.ideaWithdrawal(id), "idea.withdraw.heading"),
            (isReadable && policy.mayHide, links.ideaHiding(id), "idea.hide.heading"),
        ]
        return moves.filter(\.0).map { Link(href: $0.1, text: words($0.2)) }
    }
}
