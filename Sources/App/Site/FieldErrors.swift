import MixedZone

/// What is wrong with a form, beside each field and as the summary above it.
struct FieldErrors {
    /// A command's name of the field to the sentence.
    let byField: [String: String]
    let lines: [ErrorLine]

    /// - Parameter ids: a command's name of the field to its id on the page, where they differ.
    init(_ invalid: InvalidFields?, _ words: Words, ids: [String: String] = [:]) {
        let problems = invalid?.problems ?? []
        byField = Dictionary(
            problems.map { ($0.field, words("field.\($0.slug)")) },
            uniquingKeysWith: { first, _ in first }
        )
        lines = problems.map {
            ErrorLine(href: "#\(ids[$0.field] ?? $0.field)", text: words("field.\($0.slug)"))
        }
    }

    subscript(field: String) -> String { byField[field] ?? "" }
}
