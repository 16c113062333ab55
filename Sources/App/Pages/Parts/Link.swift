/// A finished address and the words that lead there.
struct Link: Sendable {
    let href: String
    let text: String
}

/// A name and a value that travel with a form unseen.
struct HiddenField: Sendable {
    let name: String
    let value: String
}

/// A term and what holds for it, as a row of a summary.
struct Fact: Sendable {
    let term: String
    let value: String
}
