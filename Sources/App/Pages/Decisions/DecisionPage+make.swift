import Challenges
import MixedZone

extension DecisionPage {
    static func make(
        _ site: Site,
        _ context: some ZoneRequest,
        _ sheet: DecisionSheet
    ) async throws -> DecisionPage {
        let (words, links, decision) = (site.words(context.language), context.links, sheet.decision)
        let number = decision.number
        let drawing = DecisionDrawing(sheet: sheet, words: words, links: links)
        let heading = Heading(
            title: words("decision.heading", ["number": number]),
            section: .challenges,
            address: { $0.decision(number: number) },
            crumbs: [Link(href: links.decisions, text: words("decisions.heading"))],
            isPublic: decision.visibleFrom <= sheet.now
        )
        return DecisionPage(
            chrome: try await site.chrome(heading, context),
            number: words("decision.heading", ["number": number]),
            title: sheet.title,
            outcome: words(
                "decision.line",
                [
                    "outcome": words.outcome(decision.outcome), "day": words.date(decision.decidedOn),
                    "body": sheet.body.name[context.language.rawValue],
                ]
            ),
            correctedBy: drawing.link(sheet.correction, "decision.corrected-by"),
            corrects: drawing.link(sheet.corrects, "decision.corrects"),
            embargo: decision.visibleFrom <= sheet.now
                ? "" : words("decision.embargo", ["when": words.when(decision.visibleFrom, sheet.clock)]),
            reason: decision.reason.paragraphs,
            minority: decision.minority.paragraphs,
            conditions: drawing.conditions,
            facts: drawing.facts,
            counted: drawing.counted,
            tally: drawing.tally,
            hasCounts: sheet.result.map { $0.tally.lines.contains { $0.count != nil } } ?? false,
            votes: drawing.votes,
            source: drawing.source,
            proposal: Link(href: links.thing(Thing(.proposal, decision.proposal)), text: sheet.title),
            follow: sheet.follow,
            actions: drawing.actions
        )
    }
}

/// A decision in finished words.
private struct DecisionDrawing {
    let sheet: DecisionSheet
    let words: Words
    let links: Links

    private var decision: Decision { sheet.decision }

    func link(_ other: Decision?, _ key: String) -> Link {
        guard let other else { return Link(href: "", text: "") }
        return Link(href: links.decision(number: other.number), text: words(key, ["number": other.number]))
    }

    /// The road on, and for the secretary a correction.
    var actions: [Link] {
        let execution = sheet.execution.map {
            Link(href: links.execution($0.description), text: words("proposal.execution"))
        }
        let mayCorrect =
            sheet.isSecretary && sheet.correction == nil && decision.visibleFrom <= sheet.now
        let correct = Link(href: links.correction(of: decision.number), text: words("decision.correct"))
        return [execution, mayCorrect ? correct : nil].compactMap(\.self)
    }

    var facts: [Fact] {
        [
            Fact(term: words("decision.legal"), value: words.legal(decision.legalStatus)),
            Fact(term: words("decision.objection"), value: decision.objectionRoute),
            Fact(
                term: words("decision.objection-until"),
                value: decision.objectionUntil.map { words.dayAndYear($0) } ?? ""
            ),
            Fact(
                term: words("decision.measure-on"),
                value: decision.measureOn.map { words.dayAndYear($0) } ?? ""
            ),
            Fact(term: words("decision.version"), value: decision.version),
            Fact(term: words("decision.entry"), value: "\(decision.sequence)"),
        ].filter { !$0.value.isEmpty }
    }

    var conditions: [ConditionLine] {
        sheet.conditions.map { condition in
            let mayMeet = sheet.isSecretary || condition.owner != nil && condition.owner == sheet.member
            let met = condition.metAt.map {
                words("decision.met", ["day": words.date(sheet.clock.day(of: $0))])
            }
            return ConditionLine(
                text: condition.condition,
                about: [
                    condition.owner.flatMap { sheet.names[$0] },
                    words("action.due", ["day": words.date(condition.dueOn)]), met,
                ].compactMap(\.self).joined(separator: " · "),
                meet: PostButton(
                    words("decision.meet"),
                    to: mayMeet && condition.metAt == nil ? links.condition(condition.id) : "",
                    about: condition.condition
                )
            )
        }
    }

    var counted: String {
        if let result = sheet.result { return words.result(result.tally) }
        guard let line = sheet.plan?.line else { return "" }
        return words("decision.round", ["points": "\(line.points)", "rank": "\(line.rank)"])
    }

    var tally: [TallyLine] {
        sheet.result.map { TallyLine.all($0.tally, words) } ?? []
    }

    var votes: [BallotSeatLine] {
        (sheet.result?.votes ?? []).compactMap { vote in
            guard let seat = sheet.seats.first(where: { $0.id == vote.seat.seat }) else { return nil }
            return BallotSeatLine(
                seat: words.seat(seat),
                name: vote.seat.member.flatMap { sheet.names[$0] } ?? words("body.nobody"),
                state: words("ballot.seat-choice.\(vote.choice.rawValue)")
            )
        }
    }

    var source: Link {
        switch decision.source {
        case .ballot(let id): Link(href: links.ballot(id.description), text: words("decision.ballot"))
        case .round(let id): Link(href: links.round(id.description), text: words("decision.round-link"))
        }
    }
}
