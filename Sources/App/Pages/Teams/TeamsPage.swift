/// The teams of a zone that live, one's own first.
struct TeamsPage: Page {
    static let template = "teams/list"
    let chrome: Chrome
    let form: Link
    let action: String
    let filters: [ChoiceField]
    let own: [TeamLine]
    /// "3 teams".
    let count: String
    let teams: [TeamLine]
    let nothing: String
    /// Invitations that wait for the reader.
    let invitations: [Link]
    let roads: [Link]
}

/// One team in a list.
struct TeamLine: Sendable {
    let href: String
    let name: String
    /// Its first 200 characters.
    let purpose: String
    /// "Werkgroep · Groen · Centrum · 4 mensen".
    let about: String
    let state: String
    let isActive: Bool
}
