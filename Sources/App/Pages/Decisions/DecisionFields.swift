import Challenges
import MixedZone

/// The questions about a decision, for recording one and for correcting one.
struct DecisionFields: Sendable {
    /// What agrees with the count.
    let outcomes: [DecisionOutcome]
    let members: [(id: Member.ID, name: String)]
    let clock: CivilZone
    let words: Words

    /// Conditions in one form; more than these are seldom set.
    static let conditions = 1...4

    func parts(_ pen: FormPen) -> [FormPart] {
        let long = DecisionDraft.longestText
        return [
            .radios(
                pen.choices(
                    "outcome",
                    words("decision.outcome"),
                    outcomes.map { ($0.rawValue, words.outcome($0)) }
                )
            ),
            pen.text(
                "reason",
                words("decision.reason"),
                hint: words("decision.reason-hint"),
                isLong: true,
                maxLength: long
            ),
            pen.text(
                "minority",
                words("decision.minority"),
                hint: words("decision.minority-hint"),
                isOptional: true,
                isLong: true,
                maxLength: long
            ),
            .heading(words("decision.conditions")),
        ] + Self.conditions.flatMap { condition($0, pen) } + [
            .heading(words("decision.standing")),
            .radios(
                pen.choices(
                    "legal",
                    words("decision.legal"),
                    LegalStatus.allCases.map { ($0.rawValue, words.legal($0)) }
                )
            ),
            pen.text(
                "objection-route",
                words("decision.objection"),
                hint: words("decision.objection-hint"),
                maxLength: DecisionDraft.longestRoute
            ),
            pen.day(
                "measure-on",
                words("decision.measure-on"),
                hint: words("decision.measure-hint"),
                isOptional: !outcomes.allSatisfy(\.isApproval)
            ),
            pen.day(
                "visible-day",
                words("decision.visible-day"),
                hint: words("decision.visible-hint"),
                isOptional: true
            ),
            pen.text("visible-time", words("decision.visible-time"), isOptional: true, maxLength: 5),
        ]
    }

    private func condition(_ number: Int, _ pen: FormPen) -> [FormPart] {
        let none = [(value: "", label: words("action.body"))]
        let values = ["number": "\(number)"]
        return [
            pen.text(
                number == 1 ? "conditions" : "conditions-\(number)",
                words("decision.condition", values),
                isOptional: true,
                maxLength: DecisionDraft.longestCondition
            ),
            .select(
                pen.choices(
                    "owner-\(number)",
                    words("decision.condition-owner", values),
                    isOptional: true,
                    none + members.map { ($0.id.description, $0.name) }
                )
            ),
            pen.day("due-\(number)", words("decision.condition-due", values), isOptional: true),
        ]
    }

    /// Throws `InvalidFields` for what cannot be read.
    func read(_ typed: FormFields) throws -> DecisionDraft {
        var reading = FormReading(typed)
        let conditions = Self.conditions.compactMap { number -> ConditionDraft? in
            let text = typed.trimmed(number == 1 ? "conditions" : "conditions-\(number)")
            guard !text.isEmpty, let due = reading.day("due-\(number)") else { return nil }
            return ConditionDraft(text, by: Member.ID(typed["owner-\(number)"]), before: due)
        }
        let measureOn = typed.filled("measure-on") == nil ? nil : reading.day("measure-on")
        let visible = typed.filled("visible-day") == nil ? nil : reading.day("visible-day")
        let time = visible == nil ? nil : reading.minute("visible-time")
        let chosen = DecisionOutcome(rawValue: typed["outcome"])
        if chosen == nil { reading.note(FieldProblem("outcome", "missing")) }
        guard let outcome = chosen, reading.problems.isEmpty else {
            throw InvalidFields((reading.problems + unsaid(typed, chosen)).inOrder(of: Self.order))
        }
        let instant = visible.flatMap { day in time.flatMap { try? clock.instant(day: day, minute: $0) } }
        return DecisionDraft(
            outcome,
            because: typed.trimmed("reason"),
            minority: typed.trimmed("minority"),
            conditions: conditions,
            legalStatus: LegalStatus(rawValue: typed["legal"]) ?? .advice,
            objectionRoute: typed.trimmed("objection-route"),
            measureOn: measureOn,
            visibleFrom: instant
        )
    }

    private static let order =
        ["outcome", "reason", "conditions"] + conditions.flatMap { ["conditions-\($0)", "due-\($0)"] }
        + ["objection-route", "measure-on", "visible-day", "visible-time"]

    /// What has to be said whatever was decided, so that a form shows everything that is wrong with it at once.
    private func unsaid(_ typed: FormFields, _ outcome: DecisionOutcome?) -> [FieldProblem] {
        let mayBeReturned = outcome.map { $0 == .returned } ?? outcomes.contains(.returned)
        let needed = mayBeReturned ? ["reason"] : ["reason", "objection-route"]
        let texts = needed.filter { typed.filled($0) == nil }
        let mustMeasure = outcomes.allSatisfy(\.isApproval) && typed.filled("measure-on") == nil
        return texts.map { FieldProblem($0, "text-missing") }
            + (mustMeasure ? [FieldProblem("measure-on", "day-ahead")] : [])
    }

    /// What a correction begins with.
    func filled(_ decision: Decision, _ conditions: [DecisionCondition]) -> FormFields {
        let each = conditions.prefix(Self.conditions.upperBound).enumerated().flatMap { index, condition in
            [
                (index == 0 ? "conditions" : "conditions-\(index + 1)", condition.condition),
                ("owner-\(index + 1)", condition.owner?.description ?? ""),
                ("due-\(index + 1)", "\(condition.dueOn)"),
            ]
        }
        return FormFields(
            [
                ("outcome", decision.outcome.rawValue), ("reason", decision.reason),
                ("minority", decision.minority), ("legal", decision.legalStatus.rawValue),
                ("objection-route", decision.objectionRoute),
                ("measure-on", decision.measureOn.map { "\($0)" } ?? ""),
            ] + each
        )
    }
}
