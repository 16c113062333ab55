/// Which data for what, on which ground, for how long; and the one cookie.
struct PrivacyPage: Page {
    static let template = "texts/privacy"
    let chrome: Chrome
    /// Who is responsible.
    let controller: String
    let contact: String
    let purposes: [PurposeRow]
    let cookies: [CookieRow]
    /// "Bijgewerkt op 21 november 2026".
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
