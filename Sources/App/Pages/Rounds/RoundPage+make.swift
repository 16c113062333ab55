import Challenges
import MixedZone

extension RoundPage {
    /// - Parameter typed: what stands in the form; nil for what was given before.
    static func make(
        _ site: Site,
        _ context: some ZoneRequest,
        _ sheet: RoundSheet,
        typed: FormFields? = nil,
        _ problems: FormProblems = .none,
        done: String = ""
    ) async throws -> RoundPage {
        let (words, links, round) = (site.words(context.language), context.links, sheet.round)
        let id = round.id.description
        let heading = Heading(
            title: round.name,
            section: .challenges,
            address: { $0.round(id) },
            crumbs: [Link(href: links.rounds, text: words("rounds.heading"))],
            notices: done == "verdeeld" ? [Notice(.good, words("round.spread-now"), words: words)] : [],
            hasErrors: !problems.isEmpty,
            isPublic: true
        )
        let drawing = RoundDrawing(sheet: sheet, words: words, links: links)
        let needsSignIn = context.visitor == nil && round.takesPoints(at: sheet.now)
        return RoundPage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            name: round.name,
            state: words.state(round.state),
            facts: drawing.facts,
            rule: drawing.rule,
            voters: round.state == .closed || round.state == .open
                ? words.count("round.voters", sheet.voters) : "",
            plans: drawing.plans,
            isCounted: round.state == .closed,
            hasForm: sheet.maySpread,
            action: links.roundPoints(id),
            fields: sheet.maySpread ? drawing.fields(typed, problems) : [],
            howTo: words(
                "round.how-to",
                ["points": "\(round.points)", "most": "\(round.mostPerPlan)"]
            ),
            note: drawing.note(isMember: context.visitor != nil),
            signIn: needsSignIn
                ? Link(href: links.signIn(back: LocalPath(links.round(id))), text: words("round.sign-in"))
                : Link(href: "", text: ""),
            button: words(sheet.turn == .change ? "round.change" : "round.spread"),
            actions: drawing.actions
        )
    }
}

/// A voting round in finished words.
private struct RoundDrawing {
    let sheet: RoundSheet
    let words: Words
    let links: Links

    private var round: Round { sheet.round }

    var facts: [Fact] {
        [
            Fact(term: words("round.area"), value: sheet.area),
            Fact(term: words("round.body"), value: sheet.body),
            Fact(
                term: words("round.who"),
                value: words(sheet.isForAll ? "round.who-zone" : "round.who-area", ["area": sheet.area])
            ),
            Fact(term: words("round.budget"), value: words.money(round.budgetCents)),
            Fact(term: words("round.opens"), value: words.when(round.opensAt, sheet.clock)),
            Fact(term: words("round.closes"), value: words.until(round.closesAt, sheet.clock)),
        ]
    }

    var rule: String {
        switch round.cutoff {
        case .budget: words("round.rule-budget")
        case .top(let most): words("round.rule-top", ["most": "\(most)"])
        }
    }

    var plans: [RoundPlanLine] {
        sheet.plans.map { plan in
            let mayDecide =
                plan.line != nil && sheet.policy.isSecretary && !sheet.decided.contains(plan.proposal)
            return RoundPlanLine(
                href: links.thing(Thing(.proposal, plan.proposal)),
                title: plan.title,
                cost: words.money(plan.costCents),
                rank: plan.line.map { "\($0.rank)" } ?? "",
                points: plan.line.map { words.count("round.points-given", $0.points) } ?? "",
                award: plan.line.map { words($0.isAwarded ? "round.awarded" : "round.not-awarded") } ?? "",
                isAwarded: plan.line?.isAwarded ?? false,
                decide: mayDecide
                    ? Link(
                        href: links.roundDecision(round.id.description, plan.proposal.description),
                        text: words("decision.record")
                    ) : Link(href: "", text: "")
            )
        }
    }

    func fields(_ typed: FormFields?, _ problems: FormProblems) -> [Field] {
        sheet.plans.enumerated().map { index, plan in
            let name = "plan-\(plan.proposal)"
            let given = sheet.own[plan.proposal].map { "\($0)" } ?? ""
            return Field(
                id: index == 0 ? "points" : name,
                name: name,
                label: plan.title,
                isOptional: true,
                hint: words.money(plan.costCents),
                value: typed?[name] ?? given,
                error: index == 0 ? problems["points"] : "",
                inputmode: "numeric",
                maxLength: 3,
                isShort: true
            )
        }
    }

    func note(isMember: Bool) -> String {
        guard round.takesPoints(at: sheet.now), isMember, !sheet.maySpread else { return "" }
        return words(sheet.policy.isResident ? "round.done" : "round.not-resident", ["area": sheet.area])
    }

    var actions: [Link] {
        let id = round.id.description
        guard round.state == .planned else { return [] }
        let plan = Link(href: links.roundPlan(id), text: words("round.add-plan"))
        let cancel = Link(href: links.roundCancellation(id), text: words("round.cancel"))
        return (sheet.policy.mayAddPlans ? [plan] : []) + (sheet.policy.maySetUp ? [cancel] : [])
    }
}
