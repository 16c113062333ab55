import Challenges
import GRDB
import MixedZone

/// What the page of a team is made of, as far as the reader may see it.
struct TeamSheet: Sendable {
    let team: Team
    let policy: TeamPolicy
    let members: [TeamMember]
    let rules: TeamRules
    let invitations: [TeamInvitation]
    /// What waits between the team and the reader; nil for nothing.
    let own: TeamInvitation?
    let posts: [TeamPost]
    let challenge: String?
    let names: OpgaveNames
    let proposals: [ThingLine]
    let sessions: [WorkSession]
    /// What the team keeps for itself; none for who is not in it.
    let papers: [PapersSection]
    let follow: FollowButton

    /// Throws ``WebRefusal/missing`` where there is none for this reader.
    static func load(_ id: Team.ID, _ site: Site, _ context: some ZoneRequest) async throws -> TeamSheet {
        let (words, links) = (site.words(context.language), context.links)
        let standing = context.visitor?.standing ?? .stranger
        return try await context.store.read { db in
            let sight = try Sight.load(for: context, db)
            guard let team = try Team.find(id, db), sight.sees(team.circles) else { throw WebRefusal.missing }
            let members = try TeamMember.all(of: id, db)
            let policy = try TeamPolicy.load(team, members, standing, db)
            let waiting = try TeamInvitation.open(in: id, db)
            return TeamSheet(
                team: team,
                policy: policy,
                members: members,
                rules: try TeamRules.load(db),
                invitations: policy.readsPrivateRoom ? waiting : [],
                own: waiting.first { $0.member == standing.member },
                posts: try TeamPost.all(of: id, withPrivate: policy.readsPrivateRoom, db),
                challenge: try team.challenge.flatMap { try Title.of(Thing(.challenge, $0), db) },
                names: try OpgaveNames.load(context.language, db),
                proposals: try proposals(of: id, sight, words, links, db),
                sessions: try WorkSession.all(of: id, db).filter { sight.sees($0.circles) },
                papers: policy.readsPrivateRoom
                    ? [try PapersSection.load(Thing(.team, id), words, for: context, db)] : [],
                follow: try FollowButton.load(team.thread, back: links.team(id), words, for: context, db)
            )
        }
    }

    private static func proposals(
        of team: Team.ID,
        _ sight: Sight,
        _ words: Words,
        _ links: Links,
        _ db: Database
    ) throws -> [ThingLine] {
        try Proposal.all(of: team, db).filter { sight.sees($0.circles) }.map {
            ThingLine(
                href: links.proposal($0.id.description),
                name: $0.title,
                state: words.state($0.state)
            )
        }
    }
}
