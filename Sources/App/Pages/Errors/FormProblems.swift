import MixedZone

/// Everything that is wrong with a form that was sent, in the order of its fields.
///
/// Fields are named as the refusing command names them; their elements have the same ids.
struct FormProblems: Sendable {
    private let all: [(field: String, text: String)]
    /// Each is about what was typed in its field, and not about the whole.
    private let isOfFields: Bool

    static let none = FormProblems(all: [])

    private init(all: [(field: String, text: String)]) {
        self.all = all
        isOfFields = false
    }

    init(_ problems: [FieldProblem], _ words: Words) {
        all = problems.map { ($0.field, words.problem($0)) }
        isOfFields = true
    }

    /// One sentence about one field.
    init(_ field: String, _ text: String) {
        all = [(field, text)]
        isOfFields = false
    }

    /// What a command refused; a refusal of the whole is shown at the given field.
    init(_ refusal: any Refusal, at field: String, _ words: Words, clock: CivilZone? = nil) {
        if let invalid = refusal as? InvalidFields {
            self.init(invalid.problems, words)
        } else {
            self.init(field, words.sentence(refusal, clock: clock))
        }
    }

    /// What a command refused, all of it shown at one field.
    init(all refusal: any Refusal, at field: String, _ words: Words) {
        let problems = (refusal as? InvalidFields)?.problems
        self.init(
            all: problems?.map { (field, words.problem(FieldProblem(field, $0.slug))) }
                ?? [(field, words.sentence(refusal, clock: nil))]
        )
    }

    var isEmpty: Bool { all.isEmpty }

    /// The sentence above the field; empty when nothing is wrong with it.
    subscript(_ field: String) -> String {
        all.first { $0.field == field }?.text ?? ""
    }

    /// The lines of the summary of a form with these questions, each a link to its field that begins with its name.
    func lines(of parts: [FormPart]) -> [ErrorLine] {
        let names = parts.reduce(into: [:]) { $0.merge($1.names) { first, _ in first } }
        return all.map { field, text in
            let name = isOfFields ? names[field] ?? "" : ""
            return ErrorLine(href: "#\(field)", text: Self.sentence(text, about: name))
        }
    }

    /// "Titel: vul dit veld in."; a question keeps its question mark.
    private static func sentence(_ text: String, about name: String) -> String {
        guard !name.isEmpty else { return text }
        guard let last = name.last, last.isPunctuation else {
            return "\(name): \(text.prefix(1).lowercased())\(text.dropFirst())"
        }
        return "\(name) \(text)"
    }

    /// The lines of the summary, each a link to its field.
    var lines: [ErrorLine] {
        all.map { ErrorLine(href: "#\($0.field)", text: $0.text) }
    }
}
