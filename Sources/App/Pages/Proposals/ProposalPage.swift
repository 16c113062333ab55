/// One proposal for everybody: what it asks, where it stands, and how it came there.
struct ProposalPage: Page {
    static let template = "proposals/proposal"
    let chrome: Chrome
    let title: String
    /// "Voorstel van Groen doen, over Openbaar groen in Schalkwijk".
    let lead: String
    /// "Wordt beoordeeld, tot en met vrijdag 4 december 2026".
    let state: String
    let track: [TrackStop]
    /// What this reader can do now.
    let primary: [Link]
    let quieter: [Link]
    let follow: FollowButton
    let reading: ProposalReading
    let people: [Fact]
    /// What the team declared, for who advises, reviews or decides; empty for others.
    let interests: [InterestLine]
    /// Opgave, successor, predecessors, decisions.
    let ties: [Link]
    let criteria: CriteriaTable
    let questions: [QuestionLine]
    let reviews: [ReviewLine]
    let objections: [NamedText]
    let versions: [Link]
    /// The steps of the thread, as HTML.
    let thread: String
}

/// The values by which the track was chosen.
struct CriteriaTable: Sendable {
    let isShown: Bool
    /// "Korte route".
    let track: String
    let rows: [CriterionRow]

    static let none = CriteriaTable(isShown: false, track: "", rows: [])
}

struct CriterionRow: Sendable {
    let name: String
    let value: String
    /// "Klopt", "Klopt niet".
    let verdict: String
    let holds: Bool
}

struct QuestionLine: Sendable {
    let question: String
    let asked: String
    let answer: [String]
    /// Empty while there is no answer.
    let answered: String
}

struct ReviewLine: Sendable {
    /// The name for members; "Beoordelaar 1" for strangers.
    let name: String
    /// "Versie 1: positief", "Oordeelt niet mee".
    let verdict: String
    /// "Over een oudere versie".
    let stale: String
    let mean: String
    let scores: [Fact]
    let opinion: [String]
}
