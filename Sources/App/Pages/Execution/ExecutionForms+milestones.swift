import Challenges
import MixedZone

extension ExecutionForms {
    var plan: CommandForm<PlanMilestone> {
        let (id, name, words, workers) = (id, id.description, words, workers)
        return page.form(
            { "execution.plan.\($0)" },
            at: { $0.execution(name, form: "mijlpalen") },
            done: "plan",
            anchor: "title",
            initial: FormFields([("weight", "1")]),
            { pen in
                let nobody = [(value: "", label: words("execution.plan.nobody"))]
                return [
                    pen.text("title", words("execution.plan.title"), maxLength: PlanMilestone.longestTitle),
                    pen.day("dueOn", words("execution.plan.due"), hint: words("execution.day-hint")),
                    pen.number(
                        "weight",
                        words("execution.plan.weight"),
                        hint: words("execution.plan.weight-hint")
                    ),
                    .select(
                        pen.choices(
                            "owner",
                            words("execution.plan.owner"),
                            isOptional: true,
                            nobody + workers.map { (value: $0.id.description, label: $0.name) }
                        )
                    ),
                ]
            },
            read: { typed in
                var reading = FormReading(typed)
                let day = reading.day("dueOn")
                let weight = reading.number("weight")
                guard let day, let weight else { throw InvalidFields(reading.problems) }
                return PlanMilestone(
                    typed["title"],
                    in: id,
                    dueOn: day,
                    weight: weight,
                    owner: Member.ID(typed["owner"])
                )
            }
        )
    }

    func finish(_ milestone: Milestone) -> CommandForm<FinishMilestone> {
        of(milestone, "finish", "gehaald", isOptional: true) {
            FinishMilestone(milestone.id, note: $0["reason"])
        }
    }

    func drop(_ milestone: Milestone) -> CommandForm<DropMilestone> {
        of(milestone, "drop", "vervallen") { DropMilestone(milestone.id, reason: $0["reason"]) }
    }

    func postpone(_ milestone: Milestone) -> CommandForm<PostponeMilestone> {
        let words = words
        return of(milestone, "postpone", "uitstel") { pen in
            [pen.day("dueOn", words("execution.postpone.due"), hint: words("execution.day-hint"))]
        } read: { typed in
            var reading = FormReading(typed)
            guard let day = reading.day("dueOn") else { throw InvalidFields(reading.problems) }
            return PostponeMilestone(milestone.id, to: day, reason: typed["reason"])
        }
    }

    private func of<Change: Command>(
        _ milestone: Milestone,
        _ key: String,
        _ segment: String,
        isOptional: Bool = false,
        after questions: @escaping @Sendable (FormPen) -> [FormPart] = { _ in [] },
        read: @escaping @Sendable (FormFields) throws -> Change
    ) -> CommandForm<Change> {
        let about = words("execution.\(key).about", ["title": milestone.title])
        return page.step(
            { "execution.\(key).\($0)" },
            at: { $0.milestone(milestone.id.description, form: segment) },
            done: key,
            about: about,
            isOptional: isOptional,
            after: questions,
            read: read
        )
    }

    func submit(_ report: ProgressReport) -> CommandForm<SubmitReport> {
        let words = words
        return page.form(
            { "execution.report.\($0)" },
            at: { $0.report(report.id.description, form: "inzending") },
            done: "report",
            anchor: "done",
            {
                pen in
                ["done", "next", "help"].map { name in
                    pen.text(
                        name,
                        words("execution.report.\(name)"),
                        isOptional: name == "help",
                        isLong: true,
                        maxLength: SubmitReport.longest
                    )
                }
            },
            read: {
                SubmitReport(report.id, done: $0["done"], next: $0["next"], help: $0["help"])
            }
        )
    }

    func skip(_ report: ProgressReport) -> CommandForm<SkipReport> {
        page.step(
            { "execution.skip.\($0)" },
            at: { $0.report(report.id.description, form: "overslaan") },
            done: "skip",
            read: { SkipReport(report.id, reason: $0["reason"]) }
        )
    }
}
