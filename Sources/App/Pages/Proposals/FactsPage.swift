import Challenges
import MixedZone

/// The figures of a proposal: money, measure, period; with what somebody else saved when that came first.
struct FactsPage: Page {
    static let template = "proposals/facts"
    let chrome: Chrome
    let errors: [ErrorLine]
    let mayEdit: Bool
    let action: String
    let basedOn: String
    let moneyError: String
    let lines: [MoneyFields]
    /// In the order of the form.
    let parts: [FormPart]
    let theirs: [Fact]
    let theirLines: [MoneyRow]
    let showsTheirs: Bool
    let back: Link
}

/// One money line of a form.
struct MoneyFields: Sendable {
    /// "Regel 1".
    let name: String
    let id: String
    let error: String
    let kind: ChoiceField
    let label: Field
    let amount: Field
}

/// The form with the figures.
struct FactForm: Sendable {
    let sheet: ProposalSheet
    let typed: FormFields
    var problems = FormProblems.none
    /// Somebody else saved in the meantime: what they saved is shown beside what was typed.
    var showsTheirs = false

    func page(_ site: Site, _ context: MemberContext) async throws -> FactsPage {
        let (words, links) = (site.words(context.language), context.links)
        let id = sheet.proposal.id.description
        let heading = Heading(
            title: words("facts.heading"),
            address: { $0.proposalFacts(id) },
            crumbs: [
                Link(href: links.proposals(), text: words("proposals.heading")),
                Link(href: links.worksheet(id), text: sheet.proposal.title),
            ],
            hasErrors: !problems.isEmpty
        )
        let held = sheet.draft.facts
        let count = min(TypedFacts.mostLines, TypedFacts.count(typed) + 4)
        let basedOn = typed["versie"].isEmpty || showsTheirs ? String(held.number) : typed["versie"]
        return FactsPage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            mayEdit: sheet.policy.mayEdit || !problems.isEmpty,
            action: links.proposalFacts(id),
            basedOn: basedOn,
            moneyError: problems["money"],
            lines: (0..<count).map { line($0, words) },
            parts: FactParts(pen: FormPen(typed: typed, problems: problems), words: words).all,
            theirs: showsTheirs ? ProposalReading.facts(held.sheet, words) : [],
            theirLines: showsTheirs
                ? held.sheet.money.map {
                    MoneyRow(kind: words.moneyKind($0.kind), label: $0.label, amount: words.money($0.cents))
                } : [],
            showsTheirs: showsTheirs,
            back: Link(href: links.worksheet(id), text: words("section.back"))
        )
    }

    private func line(_ number: Int, _ words: Words) -> MoneyFields {
        let chosen = typed["soort-\(number)"]
        return MoneyFields(
            name: words("facts.line", ["number": String(number + 1)]),
            id: "money-\(number)",
            error: problems["money-\(number)"],
            kind: ChoiceField(
                id: "soort-\(number)",
                name: "soort-\(number)",
                legend: words("facts.kind"),
                choices: MoneyLine.Kind.allCases.map {
                    Choice(
                        id: "soort-\(number)-\($0.rawValue)",
                        name: "soort-\(number)",
                        value: $0.rawValue,
                        label: words.moneyKind($0),
                        isChecked: $0.rawValue == chosen
                    )
                }
            ),
            label: Field(
                id: "post-\(number)",
                name: "post-\(number)",
                label: words("facts.label"),
                isOptional: true,
                value: typed["post-\(number)"],
                maxLength: MoneyLine.longestLabel
            ),
            amount: Field(
                id: "bedrag-\(number)",
                name: "bedrag-\(number)",
                label: words("facts.amount"),
                isOptional: true,
                value: typed["bedrag-\(number)"],
                inputmode: "decimal",
                maxLength: 16
            )
        )
    }
}

/// The questions of the form, but for the money.
private struct FactParts {
    let pen: FormPen
    let words: Words

    var all: [FormPart] {
        let longest = 200
        return [
            .radios(
                pen.choices(
                    "dependency",
                    words("facts.dependency"),
                    FactSheet.Dependency.allCases.map { ($0.rawValue, words.dependency($0)) }
                )
            ),
            .radios(
                pen.choices(
                    "maturity",
                    words("facts.maturity"),
                    FactSheet.Maturity.allCases.map { ($0.rawValue, words.maturity($0)) }
                )
            ),
            pen.text(
                "legalForm",
                words("facts.legal-form"),
                hint: words("facts.legal-form-hint"),
                isOptional: true
            ),
            pen.text(
                "indicatorName",
                words("facts.indicator"),
                hint: words("facts.indicator-hint"),
                maxLength: longest
            ),
            pen.text(
                "indicatorUnit",
                words("facts.unit"),
                hint: words("facts.unit-hint"),
                maxLength: longest
            ),
            pen.text("indicatorMethod", words("facts.method"), isOptional: true, maxLength: longest),
            yesOrNo("rises", "facts.rises"),
            pen.number("baseline", words("facts.baseline"), isOptional: true),
            pen.number("target", words("facts.target")),
            pen.day("targetOn", words("facts.target-on"), hint: words("facts.day-hint")),
            pen.day("startsOn", words("facts.starts"), hint: words("facts.day-hint")),
            pen.day("endsOn", words("facts.ends"), isOptional: true),
            yesOrNo("permit", "facts.permit"), yesOrNo("reversible", "facts.reversible"),
        ]
    }

    private func yesOrNo(_ name: String, _ key: String) -> FormPart {
        let answers = [
            (value: "ja", label: words.yesOrNo(true)), (value: "nee", label: words.yesOrNo(false)),
        ]
        return .radios(pen.choices(name, words(key), answers))
    }
}
