/// The ideas that everybody can read.
struct IdeasPage: Page {
    static let template = "ideas/list"
    let chrome: Chrome
    let roads: [Link]
    /// Handing one in.
    let primary: Link
    let actions: [Link]
    let count: String
    let ideas: [IdeaLine]
    let own: [IdeaLine]
    let pages: Pagination
}

/// One idea in a list.
struct IdeaLine: Sendable {
    let href: String
    let title: String
    /// Its first 200 characters.
    let text: String
    /// "Bij een adviseur · Nieuwe Gracht · Centrum".
    let about: String
}

/// What waits for an adviser, and what is in the adviser's care.
struct IdeaQueuePage: Page {
    static let template = "ideas/queue"
    let chrome: Chrome
    let waiting: [IdeaLine]
    let own: [IdeaLine]
}

/// The form with which an idea is handed in.
struct NewIdeaPage: Page {
    static let template = "ideas/new"
    let chrome: Chrome
    let errors: [ErrorLine]
    let action: String
    let parts: [FormPart]
    let back: Link
}

/// An idea: its text, where it stands, and its thread.
struct IdeaPage: Page {
    static let template = "ideas/idea"
    let chrome: Chrome
    let errors: [ErrorLine]
    let title: String
    /// "Idee 17".
    let number: String
    /// Empty until an adviser has looked at it.
    let text: [String]
    /// Why there is no text, yet or any more; empty where there is.
    let noText: String
    let state: String
    let track: [TrackStop]
    let facts: [Fact]
    let take: Link
    let moves: [Link]
    /// The opgave that it became or goes on within, or the group and its proposal.
    let goesOn: [Destination]
    /// Photos and documents that came with it; none where the reader sees none and can add none.
    let papers: [PapersSection]
    /// The steps of the thread, as HTML.
    let thread: String
    let follow: FollowButton
}

/// Where an idea goes on: "Verder in de opgave", and the way there.
struct Destination: Sendable {
    let term: String
    let link: Link
}
