/// An e-mail address, and in the demonstration the personas by role.
struct SignInPage: Page {
    static let template = "identity/sign-in"
    let chrome: Chrome
    let errors: [ErrorLine]
    let action: String
    let hidden: [HiddenField]
    let email: Field
    /// How one becomes a member here: open, on request or invited.
    let joining: String
    /// Why the visitor was sent here: "Meld u aan om plek 1 te reserveren." Otherwise empty.
    let reason: String
    let personas: [PersonaGroup]
    let personaAction: String
}

/// The personas of one role.
struct PersonaGroup: Sendable {
    let role: String
    let personas: [PersonaChoice]
}

struct PersonaChoice: Sendable {
    let id: String
    let name: String
    /// "Zoekt partners voor een buurtkeuken".
    let about: String
}
