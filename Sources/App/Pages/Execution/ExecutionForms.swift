import Challenges
import MixedZone

/// The forms with which an execution goes on.
struct ExecutionForms: Sendable {
    let execution: Execution
    let title: String
    /// Who works on it, by name, for owning a milestone.
    let workers: [(id: Member.ID, name: String)]
    /// Who can take the work over at the municipality.
    let colleagues: [(id: Member.ID, name: String)]
    let words: Words

    var id: Execution.ID { execution.id }

    var page: FormPage {
        let (name, road) = (id.description, words("execution.of", ["title": title]))
        return FormPage(
            title: title,
            words: words,
            reasonHint: words("execution.reason-hint"),
            crumbs: { [Link(href: $0.execution(name), text: road)] },
            done: { $0.execution(name, done: $1) }
        )
    }

    private func step<Change: Command>(
        _ key: String,
        _ segment: String,
        isOptional: Bool = false,
        _ make: @escaping @Sendable (String) -> Change
    ) -> CommandForm<Change> {
        let name = id.description
        return page.step(
            { "execution.\(key).\($0)" },
            at: { $0.execution(name, form: segment) },
            done: key,
            isOptional: isOptional,
            read: { make($0["reason"]) }
        )
    }

    var start: CommandForm<StartExecution> {
        step("start", "start", isOptional: true) { [id] in StartExecution(id, reason: $0) }
    }

    var pause: CommandForm<PauseExecution> {
        step("pause", "pauze") { [id] in PauseExecution(id, reason: $0) }
    }

    var resume: CommandForm<ResumeExecution> {
        step("resume", "hervatting") { [id] in ResumeExecution(id, reason: $0) }
    }

    var complete: CommandForm<CompleteExecution> {
        step("complete", "afronding") { [id] in CompleteExecution(id, reason: $0) }
    }

    var stop: CommandForm<StopExecution> {
        step("stop", "stop") { [id] in StopExecution(id, reason: $0) }
    }

    /// To a colleague at the municipality, or to somebody of the team.
    var handOver: CommandForm<HandOverExecution> {
        let (id, name, words) = (id, id.description, words)
        let sides = [(HandOverExecution.Side.municipality, colleagues), (.team, workers)]
        return page.form(
            { "execution.hand-over.\($0)" },
            at: { $0.execution(name, form: "overdracht") },
            done: "hand-over",
            anchor: "member",
            { pen in
                let field = pen.choices("member", words("execution.hand-over.member"), [])
                return [
                    .select(
                        ChoiceField(
                            id: field.id,
                            name: field.name,
                            legend: field.legend,
                            error: field.error,
                            choices: [
                                Choice(
                                    id: "member-leeg",
                                    name: "member",
                                    value: "",
                                    label: words("execution.choose")
                                )
                            ],
                            groups: sides.map { side, people in
                                ChoiceGroup(
                                    label: words("execution.side.\(side.rawValue)"),
                                    choices: people.map { person in
                                        let value = "\(side.rawValue):\(person.id)"
                                        return Choice(
                                            id: "member-\(side.rawValue)-\(person.id)",
                                            name: "member",
                                            value: value,
                                            label: person.name,
                                            isChecked: pen.typed["member"] == value
                                        )
                                    }
                                )
                            }
                        )
                    )
                ]
            },
            read: { typed in
                let parts = typed["member"].split(separator: ":").map(String.init)
                guard parts.count == 2, let side = HandOverExecution.Side(rawValue: parts[0]),
                    let member = Member.ID(parts[1])
                else { throw InvalidFields([FieldProblem("member", "choose-one")]) }
                return HandOverExecution(id, side, to: member)
            }
        )
    }

    var budget: CommandForm<EnterBudget> {
        let (id, name, words) = (id, id.description, words)
        return page.form(
            { "execution.budget.\($0)" },
            at: { $0.execution(name, form: "geld") },
            done: "budget",
            anchor: "label",
            { pen in
                [
                    .radios(
                        pen.choices(
                            "kind",
                            words("execution.budget.kind"),
                            BudgetEntry.Kind.allCases.map {
                                ($0.rawValue, words("execution.money.\($0.rawValue)"))
                            }
                        )
                    ),
                    pen.text("label", words("execution.budget.label"), maxLength: 120),
                    pen.text(
                        "amount",
                        words("execution.budget.amount"),
                        hint: words("execution.budget.amount-hint"),
                        inputmode: "text",
                        maxLength: 20
                    ),
                ]
            },
            read: { typed in
                var reading = FormReading(typed)
                let kind = BudgetEntry.Kind(rawValue: typed["kind"])
                if kind == nil { reading.note(FieldProblem("kind", "choose-one")) }
                let cents = reading.cents("amount")
                guard let kind, let cents else { throw InvalidFields(reading.problems) }
                return EnterBudget(kind, typed["label"], cents: cents, in: id)
            }
        )
    }
}
