/// Everything that the zone holds about the reader, in plain words, and what they share with whom.
struct MyDataPage: Page {
    static let template = "profile/my-data"
    let chrome: Chrome
    let file: Link
    let facts: [Fact]
    let profile: Link
    let shared: [SharedLine]
    let roles: [String]
    /// "Versie 1 van “…”: gegeven op 3 november 2026, ingetrokken op 9 november 2026".
    let consents: [String]
    /// "U hebt 2 reserveringen staan, en 14 die voorbij of geannuleerd zijn.".
    let reservations: String
    let reservationsLink: Link
    /// "dinsdag 24 november, Studio: Kees Jansen, Ida de Boer".
    let guests: [String]
    let visits: [String]
    let sessions: [DeviceLine]
    let signOutEverywhereAction: String
    let letters: [String]
    /// How many rows there are of teams, ideas and proposals, all of them in the file; empty for none.
    let elsewhere: String
    let entries: [String]
    /// How many entries are in the file and not on the page; empty for none.
    let moreEntries: String
    let leave: Link
}

/// What is shared, who sees it, and one button to stop it where one may.
struct SharedLine: Sendable {
    let what: String
    let who: String
    /// "Ja, sinds 3 november 2026".
    let state: String
    /// Empty for what is not shared, or cannot be kept back.
    let action: String
    let button: String
    let buttonLabel: String
}

/// A browser in which the member is signed in.
struct DeviceLine: Sendable {
    let text: String
    /// Empty for the browser that shows the page.
    let action: String
    let button: String
    let buttonLabel: String
}
