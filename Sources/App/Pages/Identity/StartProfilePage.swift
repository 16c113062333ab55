/// Somebody new: a name, the role asked for, consents, and 16 or older.
struct StartProfilePage: Page {
    static let template = "identity/start-profile"
    let chrome: Chrome
    let errors: [ErrorLine]
    let action: String
    let hidden: [HiddenField]
    let name: Field
    let role: ChoiceField
    let consents: [Choice]
    let age: Choice
    /// What happens next: at once a member, or a host approves first.
    let joining: String
}
