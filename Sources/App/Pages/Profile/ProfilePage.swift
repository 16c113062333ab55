/// The member's own profile, consents and sessions.
struct ProfilePage: Page {
    static let template = "profile/profile"
    let chrome: Chrome
    let errors: [ErrorLine]
    let action: String
    let name: Field
    let language: ChoiceField
    let helpsWith: Field
    let seeks: Field
    let email: String
    let changeAddress: Link
    /// "Ondernemer", "Host bij de Zijlpoort tot en met 31 december 2026".
    let roles: [String]
    let consentAction: String
    let consents: [ConsentLine]
    let rhythmAction: String
    let rhythm: ChoiceField
    let myData: Link
    let leave: Link
    let signOutAction: String
    let signOutEverywhereAction: String
    /// "U bent op 2 apparaten aangemeld.".
    let sessions: String
}

/// A consent for one purpose, in the version that is asked now.
struct ConsentLine: Sendable {
    let choice: Choice
    /// "Versie 1, gegeven op 3 november 2026".
    let version: String
}
