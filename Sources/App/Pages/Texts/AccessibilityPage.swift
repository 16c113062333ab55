/// How the site was made for everyone, and where to say that something does not work.
struct AccessibilityPage: Page {
    static let template = "texts/accessibility"
    let chrome: Chrome
    let contact: String
    /// "Bijgewerkt op 21 november 2026".
    let updated: String
}
