import Challenges
import MixedZone

extension OpgavePage {
    /// - Parameter done: what happened just now, as the address says; anything unknown says nothing.
    static func make(
        _ site: Site,
        _ context: some ZoneRequest,
        _ sheet: OpgaveSheet,
        done: String = "",
        _ problems: FormProblems = .none
    ) async throws -> OpgavePage {
        let (words, links, challenge) = (site.words(context.language), context.links, sheet.challenge)
        let id = challenge.id.description
        let heading = Heading(
            title: challenge.title,
            section: .challenges,
            address: { $0.challenge(id) },
            crumbs: [Link(href: links.challenges, text: words("challenges.heading"))],
            notices: OpgaveWords.notices(done, words),
            hasErrors: !problems.isEmpty,
            isPublic: challenge.openedAt != nil
        )
        let parts = OpgaveWords(sheet: sheet, words: words, isSignedIn: context.visitor != nil)
        return OpgavePage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            title: challenge.title,
            question: challenge.fields.question.paragraphs,
            background: challenge.fields.background.paragraphs,
            wished: challenge.fields.wished.paragraphs,
            learned: challenge.state == .closedWithoutResult ? challenge.learned.paragraphs : [],
            track: parts.track,
            now: parts.now,
            facts: parts.facts,
            indicator: parts.indicator,
            findings: CheckQuestions.facts(sheet.findings, words),
            moves: OpgaveMoves(sheet.policy, words, links).all,
            offer: sheet.policy.mayOffer
                ? Link(href: links.challengeOffer(id), text: words("challenge.offer"))
                : Link(href: "", text: ""),
            calls: sheet.calls,
            teams: sheet.teams,
            proposals: sheet.proposals,
            comingSessions: sheet.sessions.coming(words, links),
            pastSessions: sheet.sessions.past(words, links),
            papers: sheet.papers,
            thread: try await site.html(sheet.timeline, on: challenge.thing, context),
            follow: sheet.follow,
            primary: parts.primary(links)
        )
    }
}

extension String {
    /// The lines that hold something.
    var paragraphs: [String] { split(separator: "\n").map(String.init) }
}

/// What can be done with an opgave by whoever looks, apart from offering it.
private struct OpgaveMoves {
    let all: [Link]

    init(_ policy: ChallengePolicy, _ words: Words, _ links: Links) {
        let id = policy.challenge.id.description
        let moves: [(Bool, String, String)] = [
            (policy.mayEdit, links.challengeEdit(id), "challenge.edit"),
            (policy.mayCheck, links.challengeCheck(id), "challenge.check"),
            (policy.mayAnswerClosing, links.closingAnswer(id), "challenge.answer-closing"),
            (policy.mayCall, links.newCall(of: id), "call.new.heading"),
            (policy.mayExtend, links.challengeExtension(id), "challenge.extend"),
            (policy.mayProposeClosing, links.challengeClosing(id), "challenge.close"),
            (
                (policy.isOwner || policy.isAdviser) && policy.challenge.state == .open,
                links.newSession(challenge: id), "team.plan-session"
            ),
            (policy.mayHandOver, links.challengeHandOver(id), "challenge.hand-over"),
            (policy.mayWithdraw, links.challengeWithdrawal(id), "challenge.withdraw"),
        ]
        all = moves.filter(\.0).map { Link(href: $0.1, text: words($0.2)) }
    }
}
