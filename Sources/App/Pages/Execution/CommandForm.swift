import MixedZone

/// A form that sends one command about a thing, put together from its questions.
struct CommandForm<Change: Command>: AdminForm {
    let title: String
    let about: String
    let button: String
    /// The field beside which a refusal of the whole is shown.
    let anchor: String
    let crumbs: [Link]
    let path: @Sendable (Links) -> String
    let destination: @Sendable (Links) -> String
    var initial = FormFields()
    let questions: @Sendable (FormPen) -> [FormPart]
    /// Throws `InvalidFields` for what cannot be read.
    let read: @Sendable (FormFields) throws -> Change

    var section: Section { .challenges }
    func crumbs(_ links: Links) -> [Link] { crumbs }
    func address(_ links: Links) -> String { path(links) }
    func done(_ links: Links) -> String { destination(links) }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        questions(FormPen(typed: typed, problems: problems))
    }

    func change(_ typed: FormFields) throws -> Change { try read(typed) }
}

extension FormReading {
    /// A sum of money in cents, with a minus in front for one that is taken off; nil notes `amount` at the field.
    mutating func cents(_ name: String) -> Int? {
        let text = typed.trimmed(name).replacing("−", with: "-")
        let isTakenOff = text.hasPrefix("-")
        let cents = TypedNumber.cents(isTakenOff ? String(text.dropFirst()) : text)
        if cents == nil { note(FieldProblem(name, "amount")) }
        return cents.map { isTakenOff ? -$0 : $0 }
    }
}

extension Words {
    /// The question why, as every step asks it.
    func reason(_ pen: FormPen, _ label: String, isOptional: Bool = false) -> FormPart {
        pen.text(
            "reason",
            label,
            hint: self("execution.reason-hint"),
            isOptional: isOptional,
            isLong: true,
            maxLength: 4_000
        )
    }
}
