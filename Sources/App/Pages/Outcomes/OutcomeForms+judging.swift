import Challenges
import MixedZone

extension OutcomeForms {
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
