import MixedZone

/// What a thing was called and offered before each change, and how that is told.
struct FormerTrail: Sendable {
    /// The command that changes it.
    let command: String
    /// What is told, in the order of its form.
    let fields: [FormerField]
    /// What holds now, each value by the name of its field.
    let current: [String: String]
    /// The form with what was replaced.
    let form: @Sendable (_ version: Int) -> String

    /// What one entry changed; nil when that is not kept, or not any more.
    ///
    /// - Parameter kept: what no earlier entry replaced, oldest first.
    func change(_ command: String, at instant: Instant, _ kept: inout [FormerWords]) -> FormerChange? {
        guard command == self.command, let index = kept.firstIndex(where: { $0.replacedAt == instant })
        else { return nil }
        let old = kept[index]
        kept.removeFirst(index + 1)
        return FormerChange(
            old: old.words,
            new: kept.first?.words ?? current,
            fields: fields,
            form: form(old.id)
        )
    }
}

/// One value of a thing, with the words for it.
struct FormerField: Sendable {
    /// Names it in the form.
    let name: String
    /// A key of the catalogue.
    let label: String
    /// A key of the catalogue for no value.
    let empty: String
    let show: @Sendable (HistoryWords, String) -> String

    init(
        _ name: String,
        _ label: String,
        empty: String = "history.empty",
        _ show: @escaping @Sendable (HistoryWords, String) -> String = { $1.shortened }
    ) {
        self.name = name
        self.label = label
        self.empty = empty
        self.show = show
    }
}

/// A change with the values before and after it.
struct FormerChange: Sendable {
    let old: [String: String]
    let new: [String: String]
    let fields: [FormerField]
    let form: String

    /// The labels that nobody else tells.
    var labels: Set<String> { Set(fields.map(\.label)) }

    /// "Naam: van Zijlpoort naar Zijlpoort 5", one line for each value that is another.
    func details(_ wording: HistoryWords) -> [String] {
        fields.compactMap { field in
            let (before, after) = (old[field.name] ?? "", new[field.name] ?? "")
            guard before != after else { return nil }
            func text(_ value: String) -> String {
                value.isEmpty ? wording.words(field.empty) : field.show(wording, value)
            }
            return wording.words(
                "history.change",
                ["what": wording.words(field.label), "old": text(before), "new": text(after)]
            )
        }
    }
}

extension String {
    /// Long enough to be recognised in a line of the history.
    fileprivate var shortened: String { count > 140 ? "\(prefix(140).trimmed)…" : self }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var text = self
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return text
    }
}
