/// A voting round: its plans, spreading points, and after the closing the count; never a running one.
struct RoundPage: Page {
    static let template = "rounds/round"
    let chrome: Chrome
    let errors: [ErrorLine]
    let name: String
    let state: String
    let facts: [Fact]
    /// By which rule plans get money, ties included.
    let rule: String
    /// How many took part: "125 bewoners deden mee".
    let voters: String
    let plans: [RoundPlanLine]
    let isCounted: Bool
    let hasForm: Bool
    let action: String
    let fields: [Field]
    /// How many points there are, and for one plan.
    let howTo: String
    /// Where a stranger signs in, or why somebody cannot take part.
    let note: String
    let signIn: Link
    let button: String
    let actions: [Link]
}

struct RoundPlanLine: Sendable {
    let href: String
    let title: String
    let cost: String
    /// "1", or empty before the count.
    let rank: String
    let points: String
    /// "krijgt geld", "krijgt geen geld"; empty before the count.
    let award: String
    let isAwarded: Bool
    /// Recording the decision; an empty address for who cannot.
    let decide: Link
}
