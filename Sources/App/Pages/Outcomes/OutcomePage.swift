/// What came of one proposal: what was measured and how, what was judged and why, and what was learned.
struct OutcomePage: Page {
    static let template = "outcomes/outcome"
    let chrome: Chrome
    let badge: Badge
    /// "Het plein werd koeler: …": the indicator in one sentence.
    let indicator: String
    let facts: [Fact]
    let primary: [Link]
    let quieter: [Link]
    let follow: FollowButton
    let chart: MeasureChart
    let measurements: [MeasurementLine]
    /// When the first measurement comes; empty once there is one.
    let waiting: String
    /// Why it was judged so, a paragraph each.
    let reason: [String]
    let lesson: [String]
    let papers: PapersSection
    /// The steps of the thread, as HTML.
    let thread: String
}

struct MeasurementLine: Sendable {
    let day: String
    let value: String
    let note: String
    /// "Verbeterd"; the value that took its place stands in a row of its own.
    let state: String
    let isCorrected: Bool
    /// An empty address without.
    let proof: Link
    let correct: Link
}
