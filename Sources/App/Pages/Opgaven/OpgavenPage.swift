/// The opgaven of a zone, narrowed as the reader wishes.
struct OpgavenPage: Page {
    static let template = "opgaven/list"
    let chrome: Chrome
    /// What else stands on the road: ideas, calls, teams.
    let roads: [Link]
    let action: String
    let filters: [ChoiceField]
    let search: Field
    /// "3 opgaven".
    let count: String
    let challenges: [OpgaveLine]
    /// What a reader can do when nothing is found.
    let nothing: String
    /// What the reader prepares; empty for others.
    let prepared: [OpgaveLine]
    let pages: Pagination
    /// Handing in an idea, drafting, checking.
    let actions: [Link]
}

/// One opgave in a list: question, theme, where it stands, by when.
struct OpgaveLine: Sendable {
    let href: String
    let title: String
    /// Its first 200 characters.
    let question: String
    /// "Groen · Schalkwijk".
    let about: String
    /// "Open tot en met vrijdag 26 februari 2027".
    let state: String
    let isOpen: Bool
}
