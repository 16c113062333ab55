/// A message that the reader should see before the rest.
///
/// Its kind is an icon and a word as well as a colour.
struct Notice: Sendable {
    /// `good`, `warn`, `bad` or `info`: the class and the icon.
    let kind: String
    /// The kind in words, read aloud before the text.
    let word: String
    let text: String
    /// The template of the icon.
    let icon: String

    init(_ kind: Kind, _ text: String, words: Words) {
        self.kind = kind.rawValue
        self.word = words("notice.\(kind.rawValue)")
        self.text = text
        self.icon = "icons/_\(kind.rawValue)"
    }

    enum Kind: String, CaseIterable, Sendable {
        case good, warn, bad, info
    }
}
