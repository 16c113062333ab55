/// The accessibility statement's place in the site, and where to say that something does not work.
struct AccessibilityPage: Page {
    static let template = "texts/accessibility"
    let chrome: Chrome
    let contact: Link
    /// The statement in the national register; an empty href when there is none yet.
    let statement: Link
    let updated: String
}
