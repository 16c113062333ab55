/// The carrying out of what was approved: how far it is, who answers for it, what was said on the way.
struct ExecutionPage: Page {
    static let template = "execution/execution"
    let chrome: Chrome
    let title: String
    /// "Bezig, sinds 24 november 2026".
    let state: String
    /// Says that there is no news; empty while there is.
    let silence: [Notice]
    let progress: ProgressBar
    let facts: [Fact]
    let primary: [Link]
    let quieter: [Link]
    let follow: FollowButton
    let milestones: [MilestoneLine]
    /// Whether the reader can do anything with one of them.
    let hasActs: Bool
    let sums: [Fact]
    let money: [MoneyEntryLine]
    let reports: [ReportLine]
    let papers: PapersSection
    /// The steps of the thread, as HTML.
    let thread: String
}

/// How far something is, for the eye and in words.
struct ProgressBar: Sendable {
    /// False while there is nothing to count.
    let isShown: Bool
    /// From 0 to 100.
    let percent: Int
    /// "60 procent van het werk is klaar. 3 van de 5 mijlpalen zijn gehaald, 1 is te laat."
    let text: String
}

struct MilestoneLine: Sendable {
    let title: String
    /// "vrijdag 26 februari 2027".
    let due: String
    let state: String
    let isLate: Bool
    let isDone: Bool
    let owner: String
    let actions: [Link]
}

struct MoneyEntryLine: Sendable {
    let label: String
    let kind: String
    let amount: String
    let day: String
}

struct ReportLine: Sendable {
    /// "Verslag 3".
    let name: String
    /// "Ingediend op 24 november 2026".
    let state: String
    let isMissed: Bool
    /// What was done, what comes, what help is needed: each under its own name.
    let texts: [NamedText]
    let actions: [Link]
}
