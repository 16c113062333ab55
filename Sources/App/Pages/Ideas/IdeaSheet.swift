import Challenges
import GRDB
import MixedZone

/// What the page of an idea is made of.
struct IdeaSheet: Sendable {
    let idea: Idea
    let policy: IdeaPolicy
    /// Whether the reader may read its text.
    let isReadable: Bool
    let names: OpgaveNames
    let challenge: Link
    let timeline: ThreadTimeline
    let follow: FollowButton

    /// Throws ``WebRefusal/missing`` where there is none.
    static func load(_ id: Idea.ID, _ site: Site, _ context: some ZoneRequest) async throws -> IdeaSheet {
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
                challenge: try challenge(idea, sight, links, db),
                timeline: try ThreadTimeline.load(idea.thread, for: context, db),
                follow: try FollowButton.load(idea.thread, back: back, words, for: context, db)
            )
        }
    }

    private static func challenge(
        _ idea: Idea,
        _ sight: Sight,
        _ links: Links,
        _ db: Database
    ) throws -> Link {
        guard
            let challenge = try idea.challenge.flatMap({ try Challenge.find($0, db) }),
            sight.sees(challenge.circles)
        else { return Link(href: "", text: "") }
        return Link(href: links.challenge(challenge.id.description), text: challenge.title)
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
            title: isReadable ? idea.title : number,
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
            number: isReadable ? number : "",
            text: isReadable ? idea.description.paragraphs : [],
            noText: isReadable ? "" : words("idea.not-yet"),
            state: words.state(idea.state),
            track: parts.track,
            facts: isReadable ? parts.facts : [],
            take: policy.mayTake
                ? Link(href: links.ideaCare(id), text: words("idea.take")) : Link(href: "", text: ""),
            moves: moves(words, links),
            challenge: challenge,
            timeline: isReadable ? timeline.lines(on: idea.thing, words, links) : [],
            follow: isReadable ? follow : .none
        )
    }

    private func moves(_ words: Words, _ links: Links) -> [Link] {
        let id = idea.id.description
        let goesOn = policy.isAuthor && idea.state == .initiative
        let moves: [(Bool, String, String)] = [
            (policy.maySettle, links.ideaAdoption(id), "idea.adopt.heading"),
            (policy.maySettle, links.ideaJoining(id), "idea.join.heading"),
            (policy.maySettle && idea.author != nil, links.ideaGroup(id), "idea.group.heading"),
            (policy.maySettle, links.ideaRefusal(id), "idea.decline.heading"),
            (policy.mayHandBack, links.ideaReturn(id), "idea.hand-back.heading"),
            (policy.mayWithdraw, links.ideaWithdrawal(id), "idea.withdraw.heading"),
            (goesOn, links.newTeam(), "teams.form"), (goesOn, links.newProposal(idea: id), "idea.propose"),
        ]
        return moves.filter(\.0).map { Link(href: $0.1, text: words($0.2)) }
    }
}
