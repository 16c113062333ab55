import MixedZone

/// Reads what was typed, and gathers what cannot be read in the order of the form.
struct FormReading {
    let typed: FormFields
    private(set) var problems: [FieldProblem] = []

    init(_ typed: FormFields) {
        self.typed = typed
    }

    /// A day as people type it, or as a browser sends it.
    mutating func day(_ name: String) -> CivilDay? {
        let text = typed.trimmed(name)
        if let day = CivilDay(dutch: text) ?? CivilDay(text) { return day }
        problems.append(FieldProblem(name, "day-needed"))
        return nil
    }

    /// Text of one line or more, without space around it; empty when there is none.
    mutating func text(_ name: String, most: Int = 280) -> String {
        let text = typed.trimmed(name)
        if text.isEmpty { problems.append(FieldProblem(name, "missing")) }
        if text.unicodeScalars.count > most { problems.append(FieldProblem(name, "text-too-long")) }
        return text
    }

    mutating func number(_ name: String) -> Int? {
        if let number = Int(typed.trimmed(name)) { return number }
        problems.append(FieldProblem(name, "number"))
        return nil
    }

    mutating func minute(_ name: String) -> MinuteOfDay? {
        if let minute = MinuteOfDay(typed.trimmed(name)) { return minute }
        problems.append(FieldProblem(name, "time"))
        return nil
    }

    /// A sum of money in cents, with a minus in front for one that is taken off; nil notes `amount` at the field.
    mutating func cents(_ name: String) -> Int? {
        let text = typed.trimmed(name).replacing("−", with: "-")
        let isTakenOff = text.hasPrefix("-")
        let cents = TypedNumber.cents(isTakenOff ? String(text.dropFirst()) : text)
        if cents == nil { note(FieldProblem(name, "amount")) }
        return cents.map { isTakenOff ? -$0 : $0 }
    }

    mutating func note(_ problem: FieldProblem) { problems.append(problem) }
}

extension [FieldProblem] {
    /// In the order in which the form asks.
    func inOrder(of fields: [String]) -> [FieldProblem] {
        fields.flatMap { field in filter { $0.field == field } } + filter { !fields.contains($0.field) }
    }
}
