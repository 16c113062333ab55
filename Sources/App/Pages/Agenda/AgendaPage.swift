/// The execution agenda: what is done for each theme in which period, and how it stands.
struct AgendaPage: Page {
    static let template = "agenda/agenda"
    let chrome: Chrome
    /// What the reader watches; empty for who watches no theme.
    let boards: [ThemeBoard]
    let themes: [AgendaTheme]
}

/// One theme with the two who watch it.
struct AgendaTheme: Sendable {
    let id: String
    let name: String
    /// Resident and professional, each a name or a word; a vacant half is said plainly.
    let pair: [Fact]
    /// Says what cannot be done while a half is vacant; empty when none is.
    let vacant: String
    /// An empty address for who does not watch the theme.
    let propose: Link
    let items: [AgendaItemLine]
}

struct AgendaItemLine: Sendable {
    let id: String
    let title: String
    let aim: String
    let period: String
    let badge: Badge
    /// "24 november 2026: De eerste bomen staan er."; empty when nobody said anything.
    let word: String
    /// The team, opgave or proposal that it belongs to.
    let ties: [Link]
    let buttons: [PostButton]
    let actions: [Link]
}

/// What somebody who watches a theme has to know today.
struct ThemeBoard: Sendable {
    let name: String
    let lists: [BoardList]
}

struct BoardList: Sendable {
    /// "2 uitvoeringen lopen".
    let heading: String
    let lines: [PlainLine]
}
