import Challenges
import GRDB
import MixedZone

/// What waits for the reader: to take care of, to review, to decide; the earliest deadline first.
struct QueuePage: Page {
    static let template = "proposals/queue"
    let chrome: Chrome
    let lines: [QueueLine]
    let overdue: Link

    static func load(_ site: Site, _ context: MemberContext) async throws -> QueuePage {
        let (words, links) = (site.words(context.language), context.links)
        let (queue, clock) = try await context.store.read { db in
            (try ProposalQueue.load(for: context, db), try Zone.load(db).timeZone)
        }
        let heading = Heading(
            title: words("proposals.queue"),
            address: { $0.proposalQueue },
            crumbs: [Link(href: links.proposals(), text: words("proposals.heading"))]
        )
        return QueuePage(
            chrome: try await site.chrome(heading, context),
            lines: queue.map { proposal, policy in
                let id = proposal.id.description
                return QueueLine(
                    href: links.proposal(id),
                    title: proposal.title,
                    state: words.state(proposal.state),
                    until: proposal.due.map { words("proposal.until", ["day": words.lastDay($0, clock)]) }
                        ?? "",
                    acts: ProposalAct.allCases.filter { $0.isPrimary && $0.isOffered(by: policy) }
                        .map { $0.link(id, links, words) }
                )
            },
            overdue: Link(href: links.overdue, text: words("overdue.heading"))
        )
    }
}

struct QueueLine: Sendable {
    let href: String
    let title: String
    let state: String
    /// "Tot en met vrijdag 4 december 2026"; empty where no deadline runs.
    let until: String
    let acts: [Link]
}

extension ProposalQueue {
    /// What waits for whoever asks for the page.
    static func load(
        for context: some ZoneRequest,
        _ db: Database
    ) throws -> [(proposal: Proposal, policy: ProposalPolicy)] {
        let day = try Zone.load(db).timeZone.day(of: context.store.now)
        return try waiting(for: context.visitor?.standing ?? .stranger, on: day, db)
    }
}
