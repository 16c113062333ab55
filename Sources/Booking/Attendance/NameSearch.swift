private import Foundation

/// Looks for people by name as they are called at the door: any part of any name, accents and capitals apart.
public struct NameSearch: Sendable {
    private let words: [String]

    public init(_ text: String) {
        words = NameSearch.folded(text).split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// Nothing was typed: everybody is found.
    public var isEmpty: Bool { words.isEmpty }

    public func finds(_ name: String) -> Bool {
        let folded = NameSearch.folded(name)
        return words.allSatisfy { folded.contains($0) }
    }

    static func folded(_ text: String) -> String {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    }
}
