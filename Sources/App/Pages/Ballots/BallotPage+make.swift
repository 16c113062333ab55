import Challenges
import MixedZone

extension BallotPage {
    static func make(
        _ site: Site,
        _ context: some ZoneRequest,
        _ sheet: BallotSheet,
        _ problems: FormProblems = .none,
        done: String = ""
    ) async throws -> BallotPage {
        let (words, links, ballot) = (site.words(context.language), context.links, sheet.ballot)
        let id = ballot.id.description
        let known = ["gestemd": "ballot.voted-now", "teruggetrokken": "ballot.recused-now"]
        let heading = Heading(
            title: ballot.question,
            section: .challenges,
            address: { $0.ballot(id) },
            crumbs: .body(sheet.body, links, words),
            notices: known[done].map { [Notice(.good, words($0), words: words)] } ?? [],
            hasErrors: !problems.isEmpty,
            isPublic: true
        )
        let drawing = BallotDrawing(sheet: sheet, words: words, links: links)
        return BallotPage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            question: ballot.question,
            body: Link(href: links.body(sheet.body.id), text: sheet.body.name[context.language.rawValue]),
            state: drawing.state,
            facts: drawing.facts,
            result: sheet.result.map { words.result($0.tally) } ?? drawing.embargo,
            shortages: drawing.shortages,
            impossible: drawing.impossible,
            tally: drawing.tally,
            hasCounts: !ballot.isSecret,
            seats: drawing.seats,
            vote: drawing.vote(problems["keuze"]),
            voteAction: links.vote(id),
            voted: drawing.voted,
            secrecy: words(ballot.isSecret ? "ballot.is-secret" : "ballot.is-named"),
            recuse: PostButton(
                words("ballot.recuse"),
                to: sheet.policy.mayRecuse ? links.recusal(id) : ""
            ),
            close: PostButton(
                words("ballot.close"),
                to: sheet.policy.mayClose ? links.ballotClosing(id) : ""
            ),
            closing: sheet.policy.isSecretary && ballot.state == .open && sheet.policy.awaitsVotes
                ? words("ballot.closing") : "",
            actions: drawing.actions,
            decisions: sheet.decisions.map {
                ThingLine(
                    href: links.decision(number: $0.number),
                    name: $0.number,
                    state: words.outcome($0.outcome)
                )
            }
        )
    }
}

/// A ballot in finished words.
private struct BallotDrawing {
    let sheet: BallotSheet
    let words: Words
    let links: Links

    private var ballot: Ballot { sheet.ballot }

    var state: String {
        guard ballot.state == .open, let due = ballot.dueAt else { return words.state(ballot.state) }
        return words("ballot.open-until", ["when": words.when(due, sheet.clock)])
    }

    /// Since when the result is to be seen, for who cannot see it yet; empty otherwise.
    var embargo: String {
        guard ballot.state == .closed, let moment = ballot.visibleFrom else { return "" }
        return words("ballot.embargo", ["moment": words.when(moment, sheet.clock)])
    }

    var facts: [Fact] {
        let version = ballot.version.map { String($0.prefix(12)) } ?? ""
        return [
            Fact(term: words("ballot.proposal"), value: sheet.proposal),
            Fact(term: words("ballot.version"), value: version),
            Fact(term: words("ballot.meeting"), value: sheet.meeting),
            Fact(
                term: words("ballot.opened"),
                value: ballot.openedAt.map { words.when($0, sheet.clock) } ?? ""
            ),
            Fact(
                term: words("ballot.closed"),
                value: ballot.closedAt.map { words.when($0, sheet.clock) } ?? ""
            ),
        ].filter { !$0.value.isEmpty } + words.facts(ballot.charter)
    }

    var shortages: [String] {
        if let result = sheet.result { return words.shortages(result.tally.quorum) }
        return ballot.state == .open ? words.shortages(sheet.policy.quorum) : []
    }

    var impossible: String {
        ballot.state == .open && !sheet.policy.quorum.isMet ? words("ballot.impossible") : ""
    }

    var tally: [TallyLine] {
        sheet.result.map { TallyLine.all($0.tally, words) } ?? []
    }

    var seats: [BallotSeatLine] {
        sheet.policy.seats.compactMap { seat in
            guard let known = sheet.seats.first(where: { $0.id == seat.seat }) else { return nil }
            let stepped = (sheet.recusals[seat.seat] ?? []).map {
                words("ballot.stepped-back", ["name": name($0)])
            }
            return BallotSeatLine(
                seat: words.seat(known),
                name: seat.member.map { member in
                    seat.isDeputy ? words("ballot.as-deputy", ["name": name(member)]) : name(member)
                } ?? words("body.vacant"),
                state: ([state(seat)] + stepped).joined(separator: " ")
            )
        }
    }

    private func name(_ member: Member.ID) -> String { sheet.names[member] ?? words("body.nobody") }

    private func state(_ seat: BallotSeat) -> String {
        if seat.isRecused { return words("ballot.seat-recused") }
        if !seat.isPresent { return words("ballot.seat-absent") }
        if let vote = sheet.result?.votes.first(where: { $0.seat.seat == seat.seat }) {
            return words("ballot.seat-choice.\(vote.choice.rawValue)")
        }
        if seat.hasVoted { return words("ballot.seat-voted") }
        return words(ballot.state == .closed ? "ballot.seat-did-not-vote" : "ballot.seat-waits")
    }

    func vote(_ error: String) -> ChoiceField {
        ChoiceField(
            id: "keuze",
            name: "keuze",
            legend: words("ballot.your-vote"),
            error: error,
            choices: sheet.policy.mayVote
                ? VoteChoice.allCases.map {
                    Choice(
                        id: "keuze-\($0.rawValue)",
                        name: "keuze",
                        value: $0.rawValue,
                        label: words.choice($0)
                    )
                } : []
        )
    }

    var voted: String {
        guard ballot.state == .open, sheet.policy.ownSeat?.hasVoted == true else { return "" }
        return words(ballot.isSecret ? "ballot.voted-secret" : "ballot.voted-named")
    }

    var actions: [Link] {
        let id = ballot.id.description
        let mayDecide =
            sheet.policy.isSecretary && sheet.decisions.isEmpty && ballot.proposal != nil
            && !(ballot.outcome?.decisions.isEmpty ?? true)
        let actions: [(Bool, String, String)] = [
            (sheet.policy.mayOpen, links.ballotOpening(id), "ballot.open"),
            (sheet.policy.mayOpen, links.ballotCancellation(id), "ballot.cancel"),
            (mayDecide, links.ballotDecision(id), "decision.record"),
        ]
        return actions.filter(\.0).map { Link(href: $0.1, text: words($0.2)) }
    }
}
