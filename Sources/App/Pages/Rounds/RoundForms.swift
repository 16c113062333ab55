import Challenges
import MixedZone

/// Sets a voting round up.
struct PlanRoundForm: AdminForm {
    let areas: [Area]
    let bodies: [Challenges.Body]
    let clock: CivilZone
    let words: Words

    var title: String { words("round.new") }
    var about: String { words("round.new-about") }
    var button: String { words("round.new-button") }
    var initial: FormFields { FormFields([("points", "10"), ("most-per-plan", "5"), ("cutoff", "budget")]) }
    var anchor: String { "name" }
    var section: Section { .challenges }

    func crumbs(_ links: Links) -> [Link] { [Link(href: links.rounds, text: words("rounds.heading"))] }
    func address(_ links: Links) -> String { links.newRound }
    func done(_ links: Links) -> String { links.rounds }
    func done(_ links: Links, made: Round.ID) -> String { links.round(made.description) }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        let language = words.language.rawValue
        return [
            pen.text("name", words("round.name"), maxLength: PlanRound.longestTitle),
            .select(pen.choices("area", words("round.area"), areas.map { ($0.id, $0.name) })),
            .select(pen.choices("body", words("round.body"), bodies.map { ($0.id, $0.name[language]) })),
            pen.number("budget", words("round.budget"), hint: words("round.budget-hint")),
            pen.number("points", words("round.points")),
            pen.number("most-per-plan", words("round.most-per-plan")),
            .radios(
                pen.choices(
                    "cutoff",
                    words("round.cutoff"),
                    [("budget", words("round.cutoff-budget")), ("top", words("round.cutoff-top"))]
                )
            ),
            pen.number("top", words("round.top"), isOptional: true),
            pen.day("opens", words("round.opens-day"), hint: words("manage.day-hint")),
            pen.day("closes", words("round.closes-day"), hint: words("round.closes-hint")),
        ]
    }

    /// From the beginning of the first day to the end of the last.
    func change(_ typed: FormFields) throws -> PlanRound {
        var reading = FormReading(typed)
        let (budget, points, most) = (
            reading.number("budget"), reading.number("points"), reading.number("most-per-plan")
        )
        let top = typed["cutoff"] == "top" ? reading.number("top") : nil
        let (opens, closes) = (reading.day("opens"), reading.day("closes"))
        guard let budget, let points, let most, let opens, let closes, reading.problems.isEmpty else {
            throw InvalidFields(reading.problems)
        }
        return PlanRound(
            typed.trimmed("name"),
            area: typed.trimmed("area"),
            body: typed.trimmed("body"),
            year: opens.year,
            budgetCents: min(max(0, budget), 1_000_000_000) * 100,
            points: points,
            mostPerPlan: most,
            cutoff: top.map(Round.Cutoff.top) ?? .budget,
            from: clock.interval(of: opens).start,
            until: clock.interval(of: closes).end
        )
    }
}

/// Puts a plan in a voting round.
struct AddPlanForm: AdminForm {
    let round: Round
    let proposals: [(id: Proposal.ID, title: String)]
    let words: Words

    var title: String { words("round.add-plan") }
    var about: String { words("round.add-plan-about") }
    var button: String { words("round.add-plan-button") }
    var initial: FormFields { FormFields() }
    var anchor: String { "proposal" }
    var section: Section { .challenges }

    func crumbs(_ links: Links) -> [Link] { .round(round, links, words) }
    func address(_ links: Links) -> String { links.roundPlan(round.id.description) }
    func done(_ links: Links) -> String { links.round(round.id.description) }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        let answers = proposals.map { (value: $0.id.description, label: $0.title) }
        return [.select(pen.choices("proposal", words("ballot.proposal"), answers))]
    }

    func change(_ typed: FormFields) throws -> AddPlan {
        guard let proposal = Proposal.ID(typed["proposal"]) else {
            throw InvalidFields([FieldProblem("proposal", "missing")])
        }
        return AddPlan(proposal, to: round.id)
    }
}

/// Calls a voting round off.
struct CancelRoundForm: AdminForm {
    let round: Round
    let words: Words

    var title: String { words("round.cancel") }
    var button: String { words("round.cancel-button") }
    var initial: FormFields { FormFields() }
    var anchor: String { "reason" }
    var section: Section { .challenges }

    func crumbs(_ links: Links) -> [Link] { .round(round, links, words) }
    func address(_ links: Links) -> String { links.roundCancellation(round.id.description) }
    func done(_ links: Links) -> String { links.round(round.id.description) }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        [
            FormPen(typed: typed, problems: problems)
                .text("reason", words("body.reason"), isLong: true, maxLength: 4_000)
        ]
    }

    func change(_ typed: FormFields) throws -> CancelRound {
        CancelRound(round.id, because: typed.trimmed("reason"))
    }
}

extension [Link] {
    /// The road to the pages below a voting round.
    static func round(_ round: Round, _ links: Links, _ words: Words) -> [Link] {
        [
            Link(href: links.rounds, text: words("rounds.heading")),
            Link(href: links.round(round.id.description), text: round.name),
        ]
    }
}
