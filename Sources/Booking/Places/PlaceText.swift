internal import MixedZone

/// What is written about places, without space around it.
enum PlaceText {
    static let longestName = 80
    static let longestText = 2000

    /// Throws `InvalidFields` at `name` with `Nl` or `En` behind it, when one of the two is missing or too long.
    static func checked(_ text: Bilingual, _ name: String, most: Int) throws -> Bilingual {
        let kept = Bilingual(nl: text.nl.trimmingWhitespace, en: text.en.trimmingWhitespace)
        let problems = problem(kept.nl, "\(name)Nl", most) + problem(kept.en, "\(name)En", most)
        guard problems.isEmpty else { throw InvalidFields(problems) }
        return kept
    }

    static func problem(_ text: String, _ name: String, _ most: Int) -> [FieldProblem] {
        if text.isEmpty { return [FieldProblem(name, "missing")] }
        return text.unicodeScalars.count > most ? [FieldProblem(name, "too-much-text")] : []
    }
}
