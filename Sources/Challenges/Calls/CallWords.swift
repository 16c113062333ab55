internal import Foundation

/// The words of a text that say what it is about: those of at least five letters, without accents and capitals.
///
/// Two words fit when they are the same, or when one begins with all of the other, as `energie` and
/// `energieadvies` do.
struct CallWords: Sendable {
    private let words: Set<String>

    static let shortest = 5

    init(in text: String) {
        words = Self.words(of: text)
    }

    /// The first word of the other text that fits, as it stands there; nil for none.
    func match(in text: String) -> String? {
        let theirs = text.split { !$0.isLetter }.map(String.init)
        return theirs.first { word in
            let plain = Self.plain(word)
            guard plain.count >= Self.shortest, !Self.common.contains(plain) else { return false }
            return words.contains { $0.hasPrefix(plain) || plain.hasPrefix($0) }
        }
    }

    private static func words(of text: String) -> Set<String> {
        let all = text.split { !$0.isLetter }.map { plain(String($0)) }
        return Set(all.filter { $0.count >= shortest }).subtracting(common)
    }

    private static func plain(_ word: String) -> String {
        word.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).lowercased()
    }

    /// Long enough, and about nothing.
    private static let common: Set<String> = [
        "andere", "anderen", "buurt", "daarom", "dezelfde", "eigen", "gemeente", "goede", "graag", "graden",
        "heeft", "helpen", "hierbij", "hoeveel", "iedereen", "iemand", "kunnen", "lokale", "maken", "mensen",
        "mogelijk", "moeten", "nieuwe", "omdat", "onder", "onze", "opgave", "samen", "sommige", "tussen",
        "vanaf", "veel", "verder", "vinden", "vooral", "vraag", "waarom", "wanneer", "willen", "worden",
        "wordt", "zelfs", "zijn", "zoals", "zodat", "zonder", "zouden", "about", "other", "people", "their",
        "there", "these", "think", "together", "which", "would",
    ]
}
