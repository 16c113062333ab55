public import MixedZone

/// What is written about places, without space around it.
public enum PlaceText {
    static let longestName = 80
    static let longestText = 2000
    static let longestPostcode = 10

    /// Throws `InvalidFields` at `name` with `Nl` or `En` behind it, when one of the two is missing or too long.
    static func checked(_ text: Bilingual, _ name: String, most: Int) throws -> Bilingual {
        let kept = Bilingual(nl: text.nl.trimmingWhitespace, en: text.en.trimmingWhitespace)
        let problems = problems(kept, name, most)
        guard problems.isEmpty else { throw InvalidFields(problems) }
        return kept
    }

    /// What is wrong with the name of a room, at `nameNl` and `nameEn`.
    public static func problems(ofName name: Bilingual) -> [FieldProblem] {
        problems(
            Bilingual(nl: name.nl.trimmingWhitespace, en: name.en.trimmingWhitespace),
            "name",
            longestName
        )
    }

    private static func problems(_ text: Bilingual, _ name: String, _ most: Int) -> [FieldProblem] {
        problem(text.nl, "\(name)Nl", most) + problem(text.en, "\(name)En", most)
    }

    static func problem(_ text: String, _ name: String, _ most: Int) -> [FieldProblem] {
        if text.isEmpty { return [FieldProblem(name, "missing")] }
        return text.unicodeScalars.count > most ? [FieldProblem(name, "too-much-text")] : []
    }

    /// What is wrong with what is told about a location; street, postcode and the way in may be left out.
    static func problems(_ name: String, _ about: LocationDescription) -> [FieldProblem] {
        let needed: [(String, String, Int)] = [
            (name, "name", longestName), (about.town, "town", longestName),
            (about.intro.nl, "introNl", longestText), (about.intro.en, "introEn", longestText),
        ]
        let others: [(String, String, Int)] = [
            (about.street, "street", longestName), (about.postcode, "postcode", longestPostcode),
            (about.arrival.nl, "arrivalNl", longestText), (about.arrival.en, "arrivalEn", longestText),
        ]
        return needed.flatMap { problem($0.0.trimmingWhitespace, $0.1, $0.2) }
            + others.filter { !$0.0.trimmingWhitespace.isEmpty }.flatMap { problem($0.0, $0.1, $0.2) }
    }
}
