/// What came of the proposals that were approved.
struct OutcomesPage: Page {
    static let template = "outcomes/list"
    let chrome: Chrome
    /// How many of each judgement; each leads to its rows.
    let counts: [CountLink]
    /// Money asked of the municipality, and money earned elsewhere, of the rows below.
    let sums: [Fact]
    /// "12 resultaten".
    let count: String
    let outcomes: [OutcomeLine]
    /// All of them again; an empty address where all are shown.
    let all: Link
}

struct CountLink: Sendable {
    let href: String
    let text: String
    let count: String
    let isCurrent: Bool
}

/// One result in a list.
struct OutcomeLine: Sendable {
    let href: String
    let title: String
    let badge: Badge
    /// "Warmste uur op het plein: van 41,5 naar doel 38 graden Celsius, nu 39".
    let indicator: String
    /// "Gevraagd € 12.500, elders verdiend € 3.000".
    let money: String
}

/// A state as a word with a tone and a shape.
struct Badge: Sendable {
    let text: String
    /// `good`, `warn`, `bad` or `info`.
    let tone: String
    let icon: String

    init(_ text: String, _ tone: Notice.Kind) {
        self.text = text
        self.tone = tone.rawValue
        icon = "icons/_\(tone.rawValue)"
    }
}
