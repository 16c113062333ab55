/// A meeting of a body: agenda, who is there, ballots, minutes and actions; also as it is printed.
struct MeetingPage: Page {
    static let template = "meetings/meeting"
    let chrome: Chrome
    let title: String
    let body: Link
    let facts: [Fact]
    let agenda: [AgendaLine]
    let people: [AttendeeLine]
    let ballots: [PlainLine]
    let papers: PapersSection
    /// A paragraph each; empty for who may not read them yet.
    let minutes: [String]
    /// "Concept: alleen het overleg leest dit."; empty for adopted minutes.
    let minutesNote: String
    let actions: [ActionLine]
    /// Convening, opening, closing, adopting.
    let moves: [PostButton]
    let links: [Link]
}

struct AgendaLine: Sendable {
    let number: Int
    /// "Besluit".
    let kind: String
    let title: String
    /// The proposal; empty for a point without one.
    let href: String
    let explanation: String
    /// "Stukken openbaar sinds dinsdag 24 november 2026."; empty for a point without papers.
    let papers: String
    let outcome: String
}

struct AttendeeLine: Sendable {
    let name: String
    let seat: String
    /// "aanwezig", "afwezig", "nog niet genoteerd".
    let state: String
    /// For the secretary.
    let buttons: [PostButton]
}

struct ActionLine: Sendable {
    let what: String
    /// "Anna Adema, uiterlijk 3 december 2026, uit het overleg van 24 november 2026".
    let about: String
    let buttons: [PostButton]
}
