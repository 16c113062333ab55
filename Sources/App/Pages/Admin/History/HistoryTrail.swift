/// Follows the entries about one thing, oldest first, and says what each changed from what it was before.
struct HistoryTrail {
    let wording: HistoryWords
    /// The facts of the last entry that told the same of the same.
    private var told: [String: JSONValue] = [:]

    init(wording: HistoryWords) {
        self.wording = wording
    }

    /// "Hoeveel dagen vooruit: van 21 dagen naar 30 dagen", one line for each value that is known.
    ///
    /// - Parameter except: labels of what is told already.
    mutating func details(_ command: String, _ facts: JSONValue, except: Set<String> = []) -> [String] {
        let topic = Self.topic(command, facts)
        let before = told.updateValue(facts, forKey: topic)
        return HistoryField.all(of: command, facts).filter { !except.contains($0.label) }
            .compactMap { line($0, facts, before) }
    }

    /// What an entry is compared with: limits with those of the same role, a seat with the seat that was added.
    private static func topic(_ command: String, _ facts: JSONValue) -> String {
        switch command {
        case "add-location": "change-limits"
        case "add-seat": "change-seat"
        case "change-limits": command + (facts.text("role") ?? "")
        default: command
        }
    }

    private func line(_ field: HistoryField, _ facts: JSONValue, _ before: JSONValue?) -> String? {
        let old: String? =
            switch field.former {
            case .untold: nil
            case .fact(let name): text(facts[name], field)
            case .entry, .knownEntry: before.flatMap { text($0[field.fact], field) }
            }
        guard facts[field.fact] != nil || old != nil else { return nil }
        if case .knownEntry = field.former, before != nil, old == nil { return nil }
        guard let new = text(facts[field.fact], field), new != old else { return nil }
        let what = wording.words(field.label)
        guard let old else { return wording.words("history.value", ["what": what, "new": new]) }
        return wording.words("history.change", ["what": what, "old": old, "new": new])
    }

    private func text(_ value: JSONValue?, _ field: HistoryField) -> String? {
        value.flatMap { field.show(wording, $0) }
            ?? (field.absent.isEmpty ? nil : wording.words(field.absent))
    }
}
