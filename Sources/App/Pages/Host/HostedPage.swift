/// One reservation as the host of its place sees it, also right after making it for somebody.
struct HostedPage: Page {
    static let template = "host/reservation"
    let chrome: Chrome
    let heading: String
    /// "Gereserveerd", "Binnen", ….
    let state: String
    let facts: [Fact]
    /// Staying longer and giving the rest back, as far as they are possible.
    let actions: [Link]
    let back: Link
}
