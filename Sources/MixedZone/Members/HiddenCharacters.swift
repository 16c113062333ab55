extension Unicode.Scalar {
    /// A control character (C0, delete, C1), or one that turns the direction of the text around it
    /// (U+202A–U+202E, U+2066–U+2069).
    fileprivate var isHidden: Bool {
        switch value {
        case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

extension String {
    /// Whether it holds a control character, or one that turns the direction of text.
    ///
    /// A name is refused for it: on a list it could pass for another name.
    public var holdsHiddenCharacters: Bool {
        unicodeScalars.contains(where: \.isHidden)
    }

    /// The text without them; lines and tabs stay.
    public var withoutHiddenCharacters: String {
        guard holdsHiddenCharacters else { return self }
        let kept = unicodeScalars.filter { !$0.isHidden || $0 == "\n" || $0 == "\t" }
        return String(String.UnicodeScalarView(kept))
    }
}
