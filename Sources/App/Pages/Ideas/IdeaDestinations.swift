import Challenges
import GRDB
import MixedZone

/// What goes on with an idea, as far as the reader may see it.
struct IdeaDestinations {
    let idea: Idea
    let sight: Sight
    let words: Words
    let links: Links

    func all(_ db: Database) throws -> [Destination] {
        try challenge(db) + Proposal.all(on: idea.id, db).flatMap { try initiative($0, db) }
    }

    private func challenge(_ db: Database) throws -> [Destination] {
        guard
            let challenge = try idea.challenge.flatMap({ try Challenge.find($0, db) }),
            sight.sees(challenge.circles)
        else { return [] }
        let link = Link(href: links.challenge(challenge.id.description), text: challenge.title)
        return [Destination(term: words("idea.challenge"), link: link)]
    }

    private func initiative(_ proposal: Proposal, _ db: Database) throws -> [Destination] {
        var found: [Destination] = []
        if let team = try Team.find(proposal.team, db) {
            let link = Link(href: links.team(team.id), text: team.name)
            found.append(Destination(term: words("idea.team"), link: link))
        }
        if sight.sees(proposal.circles) {
            let link = Link(href: links.proposal(proposal.id.description), text: proposal.title)
            found.append(Destination(term: words("idea.proposal"), link: link))
        }
        return found
    }
}
