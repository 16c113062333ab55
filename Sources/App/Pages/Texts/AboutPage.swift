/// What this zone is and who runs it.
struct AboutPage: Page {
    static let template = "texts/about"
    let chrome: Chrome
    let about: String
    /// The running ones first.
    let programmes: [Fact]
    /// "Seats2meet Haarlem, beheer van de plekken".
    let partners: [String]
    /// "Schalkwijk": "Meerwijk, Boerhaavewijk en Europawijk".
    let areas: [Fact]
    let contact: String
    /// "Mixed Zone 0.1.0".
    let version: String
}
