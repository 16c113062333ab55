/// A decision with everything that belongs to it.
struct DecisionPage: Page {
    static let template = "decisions/decision"
    let chrome: Chrome
    /// "Besluit 2026-007".
    let number: String
    let title: String
    /// "Goedgekeurd, 24 november 2026, Stuurgroep".
    let outcome: String
    /// "Dit besluit is verbeterd door besluit 2026-009."; an empty address where it was not.
    let correctedBy: Link
    let corrects: Link
    /// "Nog niet openbaar"; empty for a public one.
    let embargo: String
    let reason: [String]
    let minority: [String]
    let conditions: [ConditionLine]
    let facts: [Fact]
    /// What was counted, in a sentence.
    let counted: String
    let tally: [TallyLine]
    let hasCounts: Bool
    /// Who voted what in a named ballot.
    let votes: [BallotSeatLine]
    let source: Link
    let proposal: Link
    let follow: FollowButton
    let actions: [Link]
}

struct ConditionLine: Sendable {
    let text: String
    /// "Gemeente, uiterlijk 3 december 2026, voldaan".
    let about: String
    let meet: PostButton
}
