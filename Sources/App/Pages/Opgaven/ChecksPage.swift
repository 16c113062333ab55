import Challenges
import MixedZone

/// What waits for an editor or for the area's coordinator.
struct ChecksPage: Page {
    static let template = "opgaven/checks"
    let chrome: Chrome
    /// Opgaven that are to go public.
    let checks: [OpgaveLine]
    /// Opgaven of which the owner wants an end without a result.
    let closings: [OpgaveLine]

    /// Only what whoever looks may answer.
    static func make(_ site: Site, _ context: MemberContext) async throws -> ChecksPage {
        let (words, links, language) = (site.words(context.language), context.links, context.language)
        let standing = context.viewer.standing
        let (checks, closings, names) = try await context.store.read { db in
            (
                try ChallengeList.inCheck(db).filter {
                    try ChallengePolicy.load(standing, $0, db).mayCheck
                },
                try ChallengeList.closing(db).filter {
                    try ChallengePolicy.load(standing, $0, db).mayAnswerClosing
                },
                try OpgaveNames.load(language, db)
            )
        }
        let heading = Heading(
            title: words("checks.heading"),
            section: .challenges,
            address: { $0.challengeChecks },
            crumbs: [Link(href: links.challenges, text: words("challenges.heading"))]
        )
        return ChecksPage(
            chrome: try await site.chrome(heading, context),
            checks: checks.map { OpgaveLine($0, names, words, links) },
            closings: closings.map { OpgaveLine($0, names, words, links) }
        )
    }
}
