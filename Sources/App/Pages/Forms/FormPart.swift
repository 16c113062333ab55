/// One question of a form, or what stands between two: exactly one of the lists holds something.
struct FormPart: Sendable {
    var fields: [Field] = []
    var selects: [ChoiceField] = []
    var radios: [ChoiceField] = []
    /// More than one answer may be ticked.
    var checks: [ChoiceField] = []
    /// What the questions that follow are about.
    var headings: [String] = []

    /// What travels with the form unseen.
    var hidden: [HiddenField] = []

    /// What the reader calls each question, by its id.
    var names: [String: String] {
        let choices = (selects + radios + checks).map { ($0.id, $0.legend) }
        return Dictionary(fields.map { ($0.id, $0.label) } + choices) { first, _ in first }
    }

    static func hidden(_ name: String, _ value: String) -> FormPart {
        FormPart(hidden: [HiddenField(name: name, value: value)])
    }
    static func heading(_ text: String) -> FormPart { FormPart(headings: [text]) }
    static func field(_ field: Field) -> FormPart { FormPart(fields: [field]) }
    static func select(_ choice: ChoiceField) -> FormPart { FormPart(selects: [choice]) }
    static func radios(_ choice: ChoiceField) -> FormPart { FormPart(radios: [choice]) }
    static func checks(_ choice: ChoiceField) -> FormPart { FormPart(checks: [choice]) }
}

/// Makes the fields of one form from what was typed and what is wrong with it.
struct FormPen: Sendable {
    let typed: FormFields
    let problems: FormProblems

    func text(
        _ name: String,
        _ label: String,
        hint: String = "",
        isOptional: Bool = false,
        type: String = "text",
        inputmode: String = "text",
        isLong: Bool = false,
        maxLength: Int = 200
    ) -> FormPart {
        .field(
            Field(
                id: name,
                name: name,
                label: label,
                isOptional: isOptional,
                hint: hint,
                value: typed[name],
                error: problems[name],
                type: type,
                inputmode: inputmode,
                maxLength: maxLength,
                isLong: isLong
            )
        )
    }

    /// The question why.
    func reason(_ label: String, hint: String = "", isOptional: Bool = false) -> FormPart {
        text("reason", label, hint: hint, isOptional: isOptional, isLong: true, maxLength: 4_000)
    }

    func number(_ name: String, _ label: String, hint: String = "", isOptional: Bool = false) -> FormPart {
        text(name, label, hint: hint, isOptional: isOptional, inputmode: "decimal", maxLength: 10)
    }

    func day(_ name: String, _ label: String, hint: String = "", isOptional: Bool = false) -> FormPart {
        text(name, label, hint: hint, isOptional: isOptional, maxLength: 10)
    }

    /// The answers with their values; those that were given are chosen.
    func choices(
        _ name: String,
        _ legend: String,
        hint: String = "",
        isOptional: Bool = false,
        _ answers: [(value: String, label: String)]
    ) -> ChoiceField {
        let given = typed.all(name)
        return ChoiceField(
            id: name,
            name: name,
            legend: legend,
            isOptional: isOptional,
            hint: hint,
            error: problems[name],
            choices: answers.map { answer in
                Choice(
                    id: "\(name)-\(answer.value.isEmpty ? "leeg" : answer.value)",
                    name: name,
                    value: answer.value,
                    label: answer.label,
                    isChecked: given.contains(answer.value)
                )
            }
        )
    }
}
