/// A ballot: before its closing who can vote, after it what came of it; never a running result.
struct BallotPage: Page {
    static let template = "ballots/ballot"
    let chrome: Chrome
    let errors: [ErrorLine]
    let question: String
    let body: Link
    /// Where it stands: "Open tot vrijdag 27 november 2026, 17.00 uur".
    let state: String
    let facts: [Fact]
    /// The sentence of the result; empty before the closing.
    let result: String
    /// What was missing for the quorum, or will be: a line each.
    let shortages: [String]
    /// Who takes the question up when the quorum cannot be met; empty while it can.
    let impossible: String
    /// By category, after the closing.
    let tally: [TallyLine]
    /// False for a secret ballot, whose votes have no category.
    let hasCounts: Bool
    let seats: [BallotSeatLine]
    /// How to vote; without choices for who cannot.
    let vote: ChoiceField
    let voteAction: String
    /// That the reader has voted, and whether that can change; empty for who has not.
    let voted: String
    /// What a secret or a named ballot means for who votes.
    let secrecy: String
    let recuse: PostButton
    let close: PostButton
    /// For the secretary: when it can be closed before its last moment; empty where it can.
    let closing: String
    let actions: [Link]
    let decisions: [ThingLine]
}

struct BallotSeatLine: Sendable {
    let seat: String
    let name: String
    /// "heeft gestemd", "stemde voor", "doet niet mee".
    let state: String
}
