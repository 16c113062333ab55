/// A body: who sits in it, by which rules it votes, what it does.
struct BodyPage: Page {
    static let template = "bodies/body"
    let chrome: Chrome
    let name: String
    let purpose: String
    let facts: [Fact]
    /// When it ended; empty while it is.
    let ended: String
    /// "2 van de 10 zetels zijn vrij."; empty when all are filled.
    let vacancies: String
    let seats: [SeatLine]
    let secretaries: [SecretaryLine]
    let meetings: [ThingLine]
    let ballots: [ThingLine]
    let decisions: [ThingLine]
    /// What a secretary or an administrator can do.
    let actions: [Link]
}

/// A seat with who sits on it.
struct SeatLine: Sendable {
    /// "Stoel 3, bewoner".
    let seat: String
    /// "Anna Adema", or that it is free.
    let holder: String
    let isVacant: Bool
    /// "gekozen, vanaf 1 januari 2026 tot en met 31 december 2027".
    let term: String
    /// "Plaatsvervanger: Bilal Bakir"; empty for none.
    let deputy: String
    /// Who comes later, a line each.
    let coming: [String]
    /// For the administrator.
    let actions: [Link]
}

struct SecretaryLine: Sendable {
    let name: String
    /// An empty action for who cannot end it.
    let end: PostButton
}
