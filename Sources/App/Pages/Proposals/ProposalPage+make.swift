import Challenges
import MixedZone

extension ProposalPage {
    static func make(
        _ site: Site,
        _ context: some ZoneRequest,
        _ sheet: ProposalSheet,
        _ version: Version,
        _ thread: ThreadTimeline,
        _ follow: FollowButton,
        notices: [Notice] = []
    ) async throws -> ProposalPage {
        let (words, links) = (site.words(context.language), context.links)
        let (proposal, id) = (sheet.proposal, sheet.proposal.id.description)
        let heading = Heading(
            title: proposal.title,
            address: { $0.proposal(id) },
            crumbs: [Link(href: links.proposals(), text: words("proposals.heading"))],
            notices: notices,
            isPublic: true
        )
        let acts = sheet.acts.filter { $0 != .rename }
        let writes = sheet.policy.isOfTeam && !proposal.state.isFinal
        let worksheet = Link(href: links.worksheet(id), text: words("proposal.worksheet"))
        return ProposalPage(
            chrome: try await site.chrome(heading, context),
            title: proposal.title,
            lead: lead(sheet, words),
            state: sheet.standing(words),
            track: sheet.road(words),
            primary: acts.prefix(1).filter(\.isPrimary).map { $0.link(id, links, words) },
            quieter: (writes ? [worksheet] : [])
                + acts.dropFirst(acts.first?.isPrimary == true ? 1 : 0).map { $0.link(id, links, words) },
            follow: follow,
            reading: .make(version, of: sheet, for: context.visitor?.standing ?? .stranger, words, links),
            people: people(sheet, words, isMember: context.visitor != nil),
            interests: sheet.policy.capacities.isEmpty ? [] : sheet.interests(words),
            ties: ties(sheet, links, words),
            criteria: .make(proposal, words),
            questions: sheet.questions.map { .make($0, words, sheet.clock) },
            reviews: ReviewLine.all(sheet, words, context),
            objections: sheet.objections.map {
                NamedText(name: words.ground($0.ground), paragraphs: Paragraphs.of($0.explanation))
            },
            versions: sheet.versions.map { $0.link(id, links, words, sheet.clock) },
            thread: try await site.html(thread, on: Thing(.proposal, proposal.id), context)
        )
    }

    private static func lead(_ sheet: ProposalSheet, _ words: Words) -> String {
        let around = [sheet.around.theme, sheet.around.area].filter { !$0.isEmpty }
        let values = ["team": sheet.team.name, "about": around.joined(separator: ", ")]
        return words(around.isEmpty ? "proposal.lead" : "proposal.lead-about", values)
    }

    private static func people(_ sheet: ProposalSheet, _ words: Words, isMember: Bool) -> [Fact] {
        let deciding = sheet.members.filter { $0.role != .observer }.map(\.name).filter { !$0.isEmpty }
        var facts = [Fact(term: words("proposal.team"), value: sheet.team.name)]
        if isMember { facts.append(Fact(term: words("proposal.members"), value: words.list(deciding))) }
        if isMember, let adviser = sheet.proposal.adviser.flatMap({ sheet.names[$0] }) {
            facts.append(Fact(term: words("proposal.adviser"), value: adviser))
        }
        if !sheet.proposal.referredTo.isEmpty {
            facts.append(Fact(term: words("proposal.referred"), value: sheet.proposal.referredTo))
        }
        return facts
    }

    private static func ties(_ sheet: ProposalSheet, _ links: Links, _ words: Words) -> [Link] {
        let (proposal, around) = (sheet.proposal, sheet.around)
        var ties = [Link(href: links.thing(Thing(.team, proposal.team)), text: sheet.team.name)]
        if let challenge = proposal.challenge, !around.challenge.isEmpty {
            let text = words("proposal.answers", ["title": around.challenge])
            ties.append(Link(href: links.challenge(challenge), text: text))
        }
        if let successor = proposal.mergedInto {
            let text = words("proposal.goes-on-in", ["title": around.successor])
            ties.append(Link(href: links.proposal(successor.description), text: text))
        }
        ties += around.predecessors.map {
            Link(href: links.proposal($0.id), text: words("proposal.took-in", ["title": $0.title]))
        }
        ties += around.decisions.map {
            let values = ["number": $0.number, "day": words.date($0.day)]
            return Link(
                href: links.thing(Thing(.decision, $0.id)),
                text: words("proposal.decision", values)
            )
        }
        if let execution = around.execution {
            ties.append(Link(href: links.execution(execution.description), text: words("proposal.execution")))
        }
        if let outcome = around.outcome {
            ties.append(Link(href: links.outcome(outcome.description), text: words("execution.outcome")))
        }
        return ties
    }
}

extension ProposalAct {
    func link(_ id: String, _ links: Links, _ words: Words) -> Link {
        Link(href: links.act(id, self), text: words("proposal-act.\(rawValue)"))
    }
}

extension Version {
    /// "Versie 2, ingediend op 24 november 2026, 9.00 uur".
    func link(_ id: String, _ links: Links, _ words: Words, _ clock: CivilZone) -> Link {
        let values = ["number": String(number), "when": words.stamp(submittedAt, clock)]
        return Link(href: links.version(id, number), text: words("proposal.version", values))
    }
}
