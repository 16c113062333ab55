/// What the things of a zone are called.
public enum ThingName {
    /// Unicode scalars at most.
    static let longest = 80

    public static func problems(_ name: String, at field: String) -> [FieldProblem] {
        let name = name.trimmingWhitespace
        if name.isEmpty { return [FieldProblem(field, "name-missing")] }
        if name.unicodeScalars.count > longest { return [FieldProblem(field, "name-too-long")] }
        return name.holdsHiddenCharacters ? [FieldProblem(field, "name-characters")] : []
    }

    /// The same in both languages, at `nameNl` and `nameEn`.
    static func problems(_ name: Bilingual) -> [FieldProblem] {
        problems(name.nl, at: "nameNl") + problems(name.en, at: "nameEn")
    }
}
