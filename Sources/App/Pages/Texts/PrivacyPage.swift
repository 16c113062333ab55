/// Which data for what, on which ground, for how long; and the one cookie.
struct PrivacyPage: Page {
    static let template = "texts/privacy"
    let chrome: Chrome
    /// Who is responsible, with an address.
    let controller: String
    let contact: Link
    let purposes: [PurposeRow]
    let cookies: [CookieRow]
    let updated: String
}

struct PurposeRow: Sendable {
    let purpose: String
    let data: String
    let ground: String
    let retention: String
}

struct CookieRow: Sendable {
    let name: String
    let purpose: String
    let duration: String
}
