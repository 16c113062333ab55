/// What this zone is and who runs it.
struct AboutPage: Page {
    static let template = "texts/about"
    let chrome: Chrome
    let zoneName: String
    let about: String
    /// "Pilot, van 1 september tot en met 30 november 2026"
    let programmes: [Fact]
    let partners: [String]
    let contact: Link
    /// "Mixed Zone 0.1.0"
    let version: String
}
