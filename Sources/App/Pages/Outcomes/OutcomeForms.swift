import Challenges
import MixedZone

/// The forms with which an outcome goes on.
struct OutcomeForms: Sendable {
    let sheet: OutcomeSheet
    let words: Words

    var id: Outcome.ID { sheet.outcome.id }

    var page: FormPage {
        let (name, title, words) = (id.description, sheet.row.title, words)
        return FormPage(
            title: title,
            words: words,
            reasonHint: words("execution.reason-hint"),
            crumbs: { links in
                [
                    Link(href: links.outcomes, text: words("outcomes.heading")),
                    Link(href: links.outcome(name), text: words("outcome.of", ["title": title])),
                ]
            },
            done: { $0.outcome(name, done: $1) }
        )
    }

    var measure: CommandForm<Measure> {
        let name = id.description
        return measuring("measure", at: { $0.outcome(name, form: "meting") }, nil)
    }

    /// A value that takes the place of another; the old one stays visible.
    func correct(_ old: Measurement) -> CommandForm<Measure> {
        let name = id.description
        return measuring("correct", at: { $0.correction(of: old.id, name) }, old)
    }

    private func measuring(
        _ key: String,
        at path: @escaping @Sendable (Links) -> String,
        _ old: Measurement?
    ) -> CommandForm<Measure> {
        let (id, words, proofs) = (id, words, sheet.proofs)
        let isJudged = sheet.outcome.state == .judged
        let unit = sheet.row.terms.unit
        return page.form(
            { "outcome.\(key).\($0)" },
            at: path,
            done: key,
            anchor: "value",
            initial: Self.initial(old, words),
            { pen in
                let none = [(value: "", label: words("outcome.measure.no-paper"))]
                let known = proofs.sorted { $0.value < $1.value }.map { (value: $0.key, label: $0.value) }
                let questions: [FormPart] = [
                    pen.text(
                        "value",
                        words("outcome.measure.value", ["unit": unit]),
                        inputmode: "decimal",
                        maxLength: 20
                    ),
                    pen.day("measuredOn", words("outcome.measure.day"), hint: words("execution.day-hint")),
                    pen.text(
                        "note",
                        words("outcome.measure.note"),
                        isOptional: true,
                        isLong: true,
                        maxLength: 1_000
                    ),
                    .select(
                        pen.choices(
                            "paper",
                            words("outcome.measure.paper"),
                            hint: words("outcome.measure.paper-hint"),
                            isOptional: true,
                            none + known
                        )
                    ),
                ]
                guard isJudged else { return questions }
                let hint = words("execution.reason-hint")
                return questions + [pen.reason(words("outcome.measure.reason"), hint: hint)]
            },
            read: { typed in
                var reading = FormReading(typed)
                let value = TypedNumber.figure(typed.trimmed("value"))
                if value == nil { reading.note(FieldProblem("value", "decimal")) }
                let day = reading.day("measuredOn")
                guard let value, let day else { throw InvalidFields(reading.problems) }
                return Measure(
                    id,
                    value: value,
                    on: day,
                    note: typed["note"],
                    paper: typed["paper"].isEmpty ? nil : typed["paper"],
                    corrects: old?.id,
                    reason: isJudged ? typed["reason"] : ""
                )
            }
        )
    }

    private static func initial(_ old: Measurement?, _ words: Words) -> FormFields {
        guard let old else { return FormFields() }
        let day = old.measuredOn
        return FormFields([
            ("value", words.typed(old.value)), ("measuredOn", "\(day.day)-\(day.month)-\(day.year)"),
            ("note", old.note), ("paper", old.paper ?? ""),
        ])
    }
}

extension Words {
    /// A value as somebody would type it again: without points between thousands.
    func typed(_ value: Double) -> String {
        let text = value.rounded() == value ? "\(Int(value))" : "\(value)"
        return language == .nl ? text.replacing(".", with: ",") : text
    }
}
