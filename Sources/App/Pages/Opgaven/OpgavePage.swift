/// An opgave: its question, where it stands, who answers for it, and its whole thread.
struct OpgavePage: Page {
    static let template = "opgaven/challenge"
    let chrome: Chrome
    let errors: [ErrorLine]
    let title: String
    /// A paragraph each.
    let question: [String]
    let background: [String]
    let wished: [String]
    /// Published when it ended without a result.
    let learned: [String]
    let track: [TrackStop]
    /// "Nu: open, tot en met vrijdag 26 februari 2027." and what comes next.
    let now: String
    let facts: [Fact]
    /// What is measured; empty where nobody said yet.
    let indicator: [Fact]
    /// What was answered in the last check, for its owner and for who checks.
    let findings: [Fact]
    let moves: [Link]
    /// Offering for the check is one button; an empty address where it cannot be offered.
    let offer: Link
    let calls: [ThingLine]
    let teams: [ThingLine]
    let proposals: [ThingLine]
    let comingSessions: [OpgaveSession]
    let pastSessions: [OpgaveSession]
    let papers: PapersSection
    /// The steps of the thread, as HTML.
    let thread: String
    let follow: FollowButton
    /// The one thing that a reader can do next; an empty address where there is none.
    let primary: Link
}

/// A thing that belongs to another: its name and where it stands.
struct ThingLine: Sendable {
    let href: String
    let name: String
    let state: String
}
