import Challenges
import GRDB
import MixedZone

/// What the form of an opgave offers to choose from.
struct ChallengeChoices: Sendable {
    let names: OpgaveNames
    /// Civil servants, by name.
    let owners: [(id: String, name: String)]

    static func load(_ language: Language, at now: Instant, _ db: Database) throws -> ChallengeChoices {
        ChallengeChoices(
            names: try OpgaveNames.load(language, db),
            owners: try Member.holding([.civilServant], at: now, db).map {
                (id: $0.id.description, name: $0.name)
            }
        )
    }
}

/// The questions of the form of an opgave, in the order in which somebody would tell of it.
struct ChallengeParts {
    let pen: FormPen
    let choices: ChallengeChoices
    let words: Words

    var all: [FormPart] { question + belonging + course + means + measure }

    private var question: [FormPart] {
        [
            pen.text("title", words("challenge.title"), hint: words("challenge.title-hint"), maxLength: 120),
            long("question", isOptional: false),
            long("background"), long("wished"),
            .radios(
                choice("kind", ChallengeKind.allCases.map { ($0.rawValue, "challenge.kind.\($0.rawValue)") })
            ),
        ]
    }

    private var belonging: [FormPart] {
        [
            .heading(words("challenge.form.who")),
            select("theme", choices.names.themes),
            .checks(
                pen.choices(
                    "otherThemes",
                    words("challenge.other-themes"),
                    isOptional: true,
                    choices.names.themes.map { (value: $0.id, label: $0.name) }
                )
            ),
            select("area", choices.names.areas),
            select("programme", choices.names.programmes, isOptional: true),
            select("owner", choices.owners), select("deputy", choices.owners),
        ]
    }

    private var course: [FormPart] {
        [
            .heading(words("challenge.form.course")),
            .radios(
                choice(
                    "level",
                    ParticipationLevel.allCases.map { ($0.rawValue, "challenge.level.\($0.rawValue)") }
                )
            ),
            pen.day(
                "opensOn",
                words("challenge.opens"),
                hint: words("challenge.opens-hint"),
                isOptional: true
            ),
            pen.day("endsOn", words("challenge.ends"), hint: words("challenge.day-hint")),
        ]
    }

    private var means: [FormPart] {
        [
            .heading(words("challenge.form.means")),
            pen.text(
                "budget",
                words("challenge.budget"),
                hint: words("challenge.budget-hint"),
                isOptional: true,
                inputmode: "decimal",
                maxLength: 20
            ),
            .radios(
                choice(
                    "route",
                    ChallengeRoute.allCases.map { ($0.rawValue, "challenge.route.\($0.rawValue)") }
                )
            ),
            long("procurement"), long("ownership"),
        ]
    }

    private var measure: [FormPart] {
        [
            .heading(words("challenge.form.measure")),
            pen.text(
                "indicatorName",
                words("challenge.indicator-name"),
                hint: words("challenge.indicator-hint")
            ),
            pen.text(
                "indicatorUnit",
                words("challenge.unit"),
                hint: words("challenge.unit-hint"),
                maxLength: 40
            ),
            pen.text("indicatorMethod", words("challenge.method"), isLong: true, maxLength: 1_000),
            pen.text("indicatorSource", words("challenge.source"), isOptional: true, maxLength: 1_000),
            .radios(
                pen.choices(
                    "indicatorRises",
                    words("challenge.direction"),
                    [
                        (value: "ja", label: words("challenge.rises")),
                        (value: "nee", label: words("challenge.falls")),
                    ]
                )
            ),
            pen.number("baseline", words("challenge.baseline"), hint: words("challenge.baseline-hint")),
            pen.day("baselineOn", words("challenge.baseline-on"), hint: words("challenge.day-hint")),
        ]
    }

    private func long(_ name: String, isOptional: Bool = true) -> FormPart {
        pen.text(
            name,
            words("challenge.\(name)"),
            isOptional: isOptional,
            isLong: true,
            maxLength: ChallengeFields.longestText
        )
    }

    private func choice(_ name: String, _ answers: [(value: String, key: String)]) -> ChoiceField {
        pen.choices(name, words("challenge.\(name)"), answers.map { (value: $0.value, label: words($0.key)) })
    }

    private func select(
        _ name: String,
        _ answers: [(id: String, name: String)],
        isOptional: Bool = false
    ) -> FormPart {
        let none = [(value: "", label: words(isOptional ? "challenge.no-choice" : "challenge.choose"))]
        return .select(
            pen.choices(
                name,
                words("challenge.\(name)"),
                isOptional: isOptional,
                none + answers.map { (value: $0.id, label: $0.name) }
            )
        )
    }
}
