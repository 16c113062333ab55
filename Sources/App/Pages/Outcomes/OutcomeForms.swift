import Challenges
import MixedZone

/// The forms with which an outcome goes on.
struct OutcomeForms: Sendable {
    let sheet: OutcomeSheet
    let words: Words

    private var id: Outcome.ID { sheet.outcome.id }

    private var page: FormPage {
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

    /// Without a measurement the only answer is that nobody knows.
    var judge: CommandForm<JudgeOutcome> {
        let (id, name, words) = (id, id.description, words)
        let verdicts = sheet.outcome.state == .awaiting ? [.unknown] : Outcome.Verdict.allCases
        return page.form(
            { "outcome.judge.\($0)" },
            at: { $0.outcome(name, form: "oordeel") },
            done: "judge",
            anchor: "verdict",
            { pen in
                let answers = verdicts.map {
                    (value: $0.rawValue, label: words("verdict.about.\($0.rawValue)"))
                }
                return [
                    .radios(pen.choices("verdict", words("outcome.judge.verdict"), answers)),
                    pen.reason(words("outcome.judge.reason"), hint: words("execution.reason-hint")),
                ]
            },
            read: { typed in
                guard let verdict = Outcome.Verdict(rawValue: typed["verdict"]) else {
                    throw InvalidFields([FieldProblem("verdict", "choose-one")])
                }
                return JudgeOutcome(id, verdict, reason: typed["reason"])
            }
        )
    }

    var lesson: CommandForm<PublishLesson> {
        let (id, name, words) = (id, id.description, words)
        return page.form(
            { "outcome.lesson.\($0)" },
            at: { $0.outcome(name, form: "les") },
            done: "lesson",
            anchor: "lesson",
            initial: FormFields([("earned", "0")]),
            { pen in
                [
                    pen.text(
                        "lesson",
                        words("outcome.lesson.text"),
                        hint: words("outcome.lesson.hint"),
                        isLong: true,
                        maxLength: PublishLesson.longest
                    ),
                    pen.text(
                        "earned",
                        words("outcome.lesson.earned"),
                        hint: words("outcome.lesson.earned-hint"),
                        inputmode: "decimal",
                        maxLength: 20
                    ),
                ]
            },
            read: { typed in
                var reading = FormReading(typed)
                guard let cents = reading.cents("earned") else { throw InvalidFields(reading.problems) }
                return PublishLesson(id, lesson: typed["lesson"], earnedCents: cents)
            }
        )
    }
}

extension Words {
    /// A value as somebody would type it again: without points between thousands.
    func typed(_ value: Double) -> String {
        let text = value.rounded() == value ? "\(Int(value))" : "\(value)"
        return language == .nl ? text.replacing(".", with: ",") : text
    }
}
