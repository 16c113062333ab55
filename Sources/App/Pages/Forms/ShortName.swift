import Foundation
import MixedZone

/// The short name of a thing, made of what it is called.
enum ShortName {
    /// Short enough for a room's, which begins with that of its location.
    static let longest = 29

    /// "grote-zaal" for "Grote zaal"; nil when nothing is left that begins with a letter.
    static func of(_ name: String) -> String? {
        let plain = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        let words = plain.lowercased().split { !("a"..."z").contains($0) && !("0"..."9").contains($0) }
        var short = String(words.joined(separator: "-").prefix(longest))
        while short.hasSuffix("-") { short.removeLast() }
        return Spelled.isShortName(short) ? short : nil
    }

    /// Notes at the field when the name gives none.
    static func read(_ field: String, _ reading: inout FormReading) -> String? {
        let short = of(reading.typed[field])
        if short == nil { reading.note(FieldProblem(field, "name-needs-letters")) }
        return short
    }
}
