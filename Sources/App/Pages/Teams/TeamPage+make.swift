import Challenges
import MixedZone

/// What somebody typed in a room, to be shown again when it was refused.
struct TypedPost: Sendable {
    let isPublic: Bool
    let content: String
}

extension TeamPage {
    /// - Parameter done: what happened just now, as the address says; anything unknown says nothing.
    static func make(
        _ site: Site,
        _ context: some ZoneRequest,
        _ sheet: TeamSheet,
        done: String = "",
        _ problems: FormProblems = .none,
        typed: TypedPost? = nil
    ) async throws -> TeamPage {
        let (words, links, team) = (site.words(context.language), context.links, sheet.team)
        let heading = Heading(
            title: team.name,
            section: .challenges,
            address: { $0.team(team.id) },
            crumbs: [Link(href: links.teams, text: words("teams.heading"))],
            notices: TeamWords.notices(done, words),
            hasErrors: !problems.isEmpty,
            isPublic: true
        )
        let parts = TeamParts(
            sheet: sheet,
            words: words,
            links: links,
            reader: context.visitor,
            problems: problems,
            typed: typed
        )
        return TeamPage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            name: team.name,
            purpose: team.purpose.paragraphs,
            state: words(
                "team.state",
                ["kind": words.kind(team.kind), "state": words.state(team.state).lowercased()]
            ),
            facts: parts.facts,
            challenge: Link(
                href: team.challenge.map(links.challenge) ?? "",
                text: sheet.challenge ?? ""
            ),
            composition: CompositionPart(
                sheet.members,
                sheet.rules,
                wantsMajority: team.wantsResidentsMajority,
                isSignedIn: context.visitor != nil,
                words
            ),
            members: parts.members,
            moves: parts.moves,
            primary: parts.primary,
            follow: sheet.follow,
            invited: parts.invited,
            asked: parts.asked,
            proposals: sheet.proposals,
            sessions: parts.sessions,
            papers: sheet.papers,
            publicRoom: parts.room(isPublic: true),
            privateRoom: sheet.policy.readsPrivateRoom ? [parts.room(isPublic: false)] : [],
            waiting: parts.waiting
        )
    }
}

/// The notices above a team.
enum TeamWords {
    private static let known: Set<String> = [
        "opgericht", "gewijzigd", "gevraagd", "uitgenodigd", "beantwoord", "geplaatst", "verborgen",
        "vertrokken", "opgeheven",
    ]

    static func notices(_ done: String, _ words: Words) -> [Notice] {
        known.contains(done) ? [Notice(.good, words("team.done.\(done)"), words: words)] : []
    }
}
