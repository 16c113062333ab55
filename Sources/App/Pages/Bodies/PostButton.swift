/// One button that sends something at once; an empty action where it cannot be sent.
struct PostButton: Sendable {
    let action: String
    let hidden: [HiddenField]
    let text: String
    /// Read with the text by who cannot see where the button stands; may be empty.
    let about: String

    init(_ text: String, to action: String, _ fields: [(String, String)] = [], about: String = "") {
        self.action = action
        hidden = fields.map { HiddenField(name: $0.0, value: $0.1) }
        self.text = text
        self.about = about
    }
}

/// A line of a list: what it is, and what is said of it.
struct PlainLine: Sendable {
    /// Empty for a line that leads nowhere.
    let href: String
    let title: String
    let about: String
}
